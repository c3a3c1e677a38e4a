/** What is said in English when a visitor keeps or passes on an item. */
import type { KeepMessages } from './keep-messages.ts';
import type { PaperMessages } from './paper-messages.ts';

export const keepMessagesEn: KeepMessages = {
  calendar: {
    addDate: 'Add to my calendar',
    addSeries: 'Add all dates to my calendar',
    cancelled: (title) => `Cancelled: ${title}`,
    postponed: (title) => `Postponed: ${title}`,
    checkFirst: 'Before you go, check whether it is still on:',
    saved: (file) => `The file ${file} has been downloaded.`,
    lost: 'The file cannot be made now. Please try again later.',
    howTo: 'How to get it into your calendar',
    otherDevice: 'Do you have another device?',
  },

  devices: {
    iphone: {
      name: 'iPhone or iPad',
      steps: ['Tap the file.', 'Tap “Add”.', 'Choose your calendar. Tap “Add” again.'],
    },
    android: {
      name: 'Android phone',
      steps: ['Tap the file.', 'Choose your calendar app.', 'Tap “Save”.'],
    },
    windows: {
      name: 'Windows computer',
      steps: ['Click the file.', 'Choose your calendar program.', 'Click “Save”.'],
    },
    mac: {
      name: 'Mac',
      steps: ['Double-click the file.', 'Choose your calendar.', 'Click “OK”.'],
    },
    web: {
      name: 'Calendar on the web',
      steps: [
        'Open your calendar on the web.',
        'Go to the settings. Choose “Import”.',
        'Choose the file. Click “Import”.',
      ],
    },
  },

  share: {
    heading: 'Share this page',
    open: 'Share',
    native: 'Share with an app',
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    copyFailed: 'Copying does not work. Hold your finger on the link and choose “Copy”.',
    mail: 'Send an email',
    mailIntro: 'Hello, this may be something for you:',
    showQr: 'Show the QR code',
    hideQr: 'Hide the QR code',
    qrLabel: (title) => `QR code: link to ${title}`,
    qrHelp: 'Point the camera of your phone at the code. Then tap the link.',
    qrFailed: 'The QR code cannot be shown now. Use the link.',
  },

  print: {
    item: 'Print',
  },

  report: {
    label: 'Is something wrong?',
    subject: (title) => `Is this still right? ${title}`,
    body: 'This is not right:',
  },
};

export const paperMessagesEn: PaperMessages = {
  printedOn: (date) => `Printed on ${date}.`,
  checkFirst: 'Things can change. Before you go, check online or call.',
  more: (n) => `There ${n === 1 ? 'is' : 'are'} ${n} more online.`,
};
