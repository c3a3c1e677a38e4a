/** DataTables over one JSON file, as its documentation says for data without a server side. */
import DataTable from 'datatables.net-dt';
import 'datatables.net-dt/css/dataTables.dataTables.css';
import { feedAddress, rowsOf } from './rows.ts';

const table = document.createElement('table');
table.className = 'display';
document.getElementById('finder')?.append(table);
new DataTable(table, {
  ajax: { url: feedAddress(), dataSrc: (feed: unknown) => rowsOf(feed as never) },
  columns: [
    { data: 'name', title: 'Naam' },
    { data: 'when', title: 'Wanneer' },
    { data: 'where', title: 'Waar' },
    { data: 'cost', title: 'Kosten' },
    { data: 'summary', title: 'Wat' },
  ],
  order: [],
  pageLength: 20,
  lengthMenu: [20, 50, 100],
});
