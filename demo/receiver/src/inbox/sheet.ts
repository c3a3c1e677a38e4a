/** The look of the inbox: its own rules, on the design values that the widgets have. */
import { colorDeclarations, colors, declarations, scale } from '../../../../src/design/token-source.ts';
import rules from './inbox.css?raw';

export const inboxSheet = `:root{${colorDeclarations(colors)}${declarations(scale)}}\n${rules}`;
