import { css, unsafeCSS } from 'lit';
import { controlColors, controlScale } from './control-source.ts';
import { colorDeclarations, declarations } from './token-source.ts';

/** The tokens that only controls need, on `.root`; goes after `tokens`, and comes with whatever uses them. */
export const controlTokens = css`
  .root {
    ${unsafeCSS(declarations(controlScale) + colorDeclarations(controlColors, true))}
  }
  @supports (color: light-dark(red, red)) {
    .root {
      ${unsafeCSS(colorDeclarations(controlColors))}
    }
  }
`;
