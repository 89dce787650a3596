import type { Locale } from '@encommun/domain-kit'
import { escapeHtml } from './typography.rules.ts'

/** Contrast of each pair of text and ground is at least 4.5:1 (WCAG AA), in the light and in the dark. */
export const LIGHT = {
  ground: '#f4eee3',
  card: '#fffdf9',
  ink: '#2b2520',
  soft: '#665b50',
  rule: '#e6dccb',
  clay: '#a63f1d',
  ochre: '#8a5a00',
  pine: '#2d6152',
  plum: '#7a3b5e',
  tile: '#f8e9df',
} as const
export const DARK = {
  ground: '#161310',
  card: '#211d19',
  ink: '#f3ece2',
  soft: '#bdb1a3',
  rule: '#40382f',
  clay: '#f4a582',
  ochre: '#e8bd6a',
  pine: '#8fcdb8',
  plum: '#dfa6c6',
  tile: '#38291f',
} as const
export type Colour = 'clay' | 'ochre' | 'pine' | 'plum'

export const SERIF = "Georgia, 'Iowan Old Style', 'Palatino Linotype', serif"
const SANS = "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', Arial, sans-serif"

const coloursIn = (palette: typeof LIGHT | typeof DARK, important: string) =>
  (['clay', 'ochre', 'pine', 'plum'] as const)
    .map(
      (colour) =>
        `.${colour}, .${colour} a { color: ${palette[colour]}${important}; } .bar-${colour} { background: ${palette[colour]}${important}; }`,
    )
    .join('\n')

const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
h1, h2, h3, p { margin: 0; font-weight: normal; }
h1, h2, h3 { font-family: ${SERIF}; }
h1 { font-size: 34px; line-height: 1.15; letter-spacing: -0.01em; }
h2 { font-size: 25px; line-height: 1.25; }
h3 { font-size: 19px; line-height: 1.3; font-weight: bold; }
h3 + p { margin-top: 4px; }
.small + p { margin-top: 8px; }
p + p { margin-top: 10px; }
a { color: ${LIGHT.clay}; text-underline-offset: 3px; }
.soft, .soft a { color: ${LIGHT.soft}; }
.small { font-size: 14px; line-height: 1.5; }
.answers { margin-top: 10px; }
.answers p + p { margin-top: 6px; }
${coloursIn(LIGHT, '')}
@media (max-width: 479px) {
  h1 { font-size: 28px !important; }
  .pad > table > tbody > tr > td { padding-left: 20px !important; padding-right: 20px !important; }
}
@media (prefers-color-scheme: dark) {
  body, .ground, .ground > div, .ground > table { background: ${DARK.ground} !important; background-color: ${DARK.ground} !important; }
  .card, .card > table, .card > div, .card > table > tbody > tr > td > div { background: ${DARK.card} !important; background-color: ${DARK.card} !important; }
  .card div, .card td, h1, h2, h3, p { color: ${DARK.ink}; }
  .card div:not(.keep), .card td:not(.keep), .card h1, .card h2, .card h3, .card p { color: ${DARK.ink} !important; }
  .soft, .soft a, .card .soft, .card .soft p, .ground .foot div, .ground .foot a { color: ${DARK.soft} !important; }
  a { color: ${DARK.clay} !important; }
  ${coloursIn(DARK, ' !important')}
  .card .clay { color: ${DARK.clay} !important; } .card .ochre { color: ${DARK.ochre} !important; }
  .card .pine { color: ${DARK.pine} !important; } .card .plum { color: ${DARK.plum} !important; }
  .tile { background: ${DARK.tile} !important; }
  .card .initial { color: ${DARK.card} !important; }
  .card .tile span { color: ${DARK.clay} !important; }
  .rule p { border-top-color: ${DARK.rule} !important; }
  .button table td, .button a { background: ${DARK.clay} !important; color: ${DARK.ground} !important; }
}
`

type Document = { locale: Locale; title: string; preheader: string; body: string }

/** One mail as MJML: head, colours by light and dark, and the ground; `body` brings its sections. */
export const mailDocument = ({ locale, title, preheader, body }: Document): string => `
<mjml lang="${locale}" dir="ltr">
  <mj-head>
    <mj-title>${escapeHtml(title)}</mj-title>
    <mj-preview>${escapeHtml(preheader)}</mj-preview>
    <mj-breakpoint width="480px" />
    <mj-attributes>
      <mj-all font-family="${SANS}" />
      <mj-text font-size="16px" line-height="1.6" color="${LIGHT.ink}" padding="0" />
      <mj-table font-size="16px" line-height="1.6" color="${LIGHT.ink}" padding="0" />
      <mj-section padding="0" />
      <mj-wrapper padding="0" />
      <mj-column padding="0" />
      <mj-image padding="0" />
      <mj-divider border-width="1px" border-color="${LIGHT.rule}" padding="24px 0" css-class="rule" />
      <mj-class name="inside" padding="0 40px" css-class="pad" />
    </mj-attributes>
    <mj-style>${STYLE}</mj-style>
    <mj-raw><meta name="color-scheme" content="light dark" /><meta name="supported-color-schemes" content="light dark" /><meta name="format-detection" content="telephone=no, date=no, address=no" /></mj-raw>
  </mj-head>
  <mj-body width="620px" background-color="${LIGHT.ground}" css-class="ground">
    ${body}
  </mj-body>
</mjml>`

/** Four colours of many widths: nobody the same, all on one line. Drawn by a table, so that it needs no picture. */
export const RIBBON = `
<mj-section>
  <mj-column>
    <mj-table role="presentation" width="100%">
      <tr aria-hidden="true">
        <td class="bar-clay keep" width="42%" style="background:${LIGHT.clay};height:7px;line-height:7px;font-size:0;border-radius:12px 0 0 0">&nbsp;</td>
        <td class="bar-ochre keep" width="23%" style="background:${LIGHT.ochre};height:7px;line-height:7px;font-size:0">&nbsp;</td>
        <td class="bar-pine keep" width="21%" style="background:${LIGHT.pine};height:7px;line-height:7px;font-size:0">&nbsp;</td>
        <td class="bar-plum keep" width="14%" style="background:${LIGHT.plum};height:7px;line-height:7px;font-size:0;border-radius:0 12px 0 0">&nbsp;</td>
      </tr>
    </mj-table>
  </mj-column>
</mj-section>`

export const card = (sections: string): string => `
<mj-section padding="20px 0 0"><mj-column></mj-column></mj-section>
<mj-wrapper background-color="${LIGHT.card}" border-radius="12px" css-class="card">
  ${RIBBON}
  ${sections}
</mj-wrapper>`
