import { type Random, randomOf } from '../random.ts'

/** Size of every picture, in the units of the drawing and in pixels. */
export const WIDTH = 1_200
export const HEIGHT = 800

const SKINS = ['#f2cfb0', '#e3b08a', '#c98f66', '#a26a44', '#7a4b30', '#5b3723'] as const
const DARK_HAIRS = ['#2b2018', '#1f2430', '#3a261a', '#8d8a86'] as const
const HAIRS = [...DARK_HAIRS, '#4a2f1d', '#7a4a22', '#b98a4a', '#a5482d'] as const
const HAIRCUTS = ['short', 'bob', 'bun', 'curls', 'long', 'scarf', 'cap'] as const
type Haircut = (typeof HAIRCUTS)[number]

const tag = (name: string, attributes: Record<string, string | number>, content = '') =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : value}"`)
    .join(' ')}${content ? `>${content}</${name}>` : '/>'}`

export const rect = (x: number, y: number, width: number, height: number, fill: string, rx = 0, more = {}) =>
  tag('rect', { x, y, width, height, fill, rx, ...more })
export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, more = {}) =>
  tag('ellipse', { cx, cy, rx, ry, fill, ...more })
export const path = (d: string, fill: string, more = {}) => tag('path', { d, fill, ...more })
export const stroke = (d: string, colour: string, width: number, more = {}) =>
  tag('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': 'round', ...more })
export const at = (x: number, y: number, scale: number, content: string, turn = 0) =>
  `<g transform="translate(${Math.round(x)} ${Math.round(y)}) rotate(${turn}) scale(${scale})">${content}</g>`
export const gradient = (id: string, stops: readonly string[], vertical = true) =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${vertical ? 0 : 1}" y2="${vertical ? 1 : 0}">${stops
    .map((colour, index) => `<stop offset="${index / (stops.length - 1)}" stop-color="${colour}"/>`)
    .join('')}</linearGradient>`
export const glow = (id: string, colour: string, opacity = 0.9) =>
  `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`

export type Look = { skin: string; hair: string; haircut: Haircut; top: string }
export function lookOf(random: Random, tops: readonly string[]): Look {
  const skin = random.pick(SKINS)
  return {
    skin,
    hair: random.pick(SKINS.indexOf(skin) < 3 ? HAIRS : DARK_HAIRS),
    haircut: random.pick(HAIRCUTS),
    top: random.pick(tops),
  }
}

/** Somebody from the waist up, origin at the middle of the waist; `facing` -1 looks left, 1 right, 0 to us. */
export function bust({ skin, hair, haircut, top }: Look, facing = 0, arms = ''): string {
  const turn = facing * 7
  const back = {
    short: '',
    bob: ellipse(turn / 3, -165, 43, 47, hair),
    bun: ellipse(-facing * 26, -212, 17, 17, hair),
    curls: `${ellipse(-22, -182, 30, 32, hair)}${ellipse(22, -182, 30, 32, hair)}${ellipse(0, -200, 33, 28, hair)}`,
    long: path('M-42,-178 C-50,-120 -46,-96 -40,-78 L40,-78 C46,-96 50,-120 42,-178 Z', hair),
    scarf: path('M-44,-182 C-50,-132 -62,-112 -50,-86 C-20,-70 20,-70 50,-86 C62,-112 50,-132 44,-182 Z', hair),
    cap: '',
  }[haircut]
  const fringe = {
    short: path(`M-35,-170 C-38,-214 38,-216 36,-168 C26,-190 ${turn} -194 -35,-170 Z`, hair),
    bob: path(
      `M-37,-156 C-42,-214 42,-214 38,-156 C34,-182 ${10 + turn} -192 ${turn - 6} -192 C-20,-190 -32,-180 -37,-156 Z`,
      hair,
    ),
    bun: path(`M-35,-168 C-36,-212 36,-212 35,-168 C24,-188 -22,-190 -35,-168 Z`, hair),
    curls: path(`M-36,-166 C-38,-206 38,-206 36,-166 C26,-182 -24,-184 -36,-166 Z`, hair),
    long: path(
      `M-37,-150 C-42,-216 42,-216 38,-150 C34,-178 ${turn} -194 ${turn} -194 C${turn} -194 -32,-186 -37,-150 Z`,
      hair,
    ),
    scarf: stroke(
      'M-36,-150 C-42,-214 42,-214 36,-150 C34,-128 18,-116 0,-116 C-18,-116 -34,-128 -36,-150 Z',
      hair,
      13,
    ),
    cap: `${path('M-36,-176 C-36,-218 36,-218 36,-176 Z', hair)}${rect(facing < 0 ? -58 : -10 + facing * 4, -182, 66, 9, hair, 5)}`,
  }[haircut]
  const face = `${ellipse(turn - 12, -160, 3.2, 4, '#2a211c')}${ellipse(turn + 12, -160, 3.2, 4, '#2a211c')}${stroke(
    `M${turn - 10},-141 Q${turn},-132 ${turn + 10},-141`,
    '#2a211c',
    2.6,
    { opacity: 0.75 },
  )}${ellipse(turn - 20, -148, 6, 4, '#e2674a', { opacity: 0.22 })}${ellipse(turn + 20, -148, 6, 4, '#e2674a', { opacity: 0.22 })}`
  return `${back}${path('M-66,0 C-70,-72 -58,-104 -24,-110 L24,-110 C58,-104 70,-72 66,0 Z', top)}${path(
    'M-24,-110 C-14,-96 14,-96 24,-110 Z',
    skin,
  )}${rect(-12, -130, 24, 28, skin, 8)}${ellipse(0, -128, 14, 5, '#000', { opacity: 0.12 })}${ellipse(0, -160, 35, 41, skin)}${face}${fringe}${arms}`
}

/** An arm from a shoulder to a hand, in front of the body. */
export const arm = (look: Look, side: -1 | 1, handX: number, handY: number) =>
  `${stroke(`M${side * 54},-84 Q${side * 84},-40 ${handX},${handY}`, look.top, 25)}${stroke(
    `M${side * 54},-84 Q${side * 84},-40 ${handX},${handY}`,
    '#000',
    25,
    { opacity: 0.07 },
  )}${ellipse(handX, handY, 13, 12, look.skin)}`

/** The same from behind: for an audience. */
export function back({ hair, haircut, top }: Look): string {
  const wide = haircut === 'curls' ? 47 : haircut === 'bob' || haircut === 'long' ? 43 : 37
  const long = haircut === 'long' || haircut === 'scarf' ? rect(-38, -162, 76, 74, hair, 18) : ''
  const bun = haircut === 'bun' ? ellipse(0, -205, 19, 18, hair) : ''
  return `${path('M-78,0 C-80,-72 -62,-104 -26,-112 L26,-112 C62,-104 80,-72 78,0 Z', top)}${rect(-13, -130, 26, 30, '#b98a68', 8)}${bun}${ellipse(0, -160, wide, 44, hair)}${long}`
}

/** Somebody standing, origin at the feet. */
export const standing = (
  look: Look,
  trousers: string,
  facing = 0,
  arms = arm(look, -1, -70, 8) + arm(look, 1, 70, 8),
) =>
  `${path('M-42,-232 L-30,0 L-6,0 L0,-190 L6,0 L30,0 L42,-232 Z', trousers)}${ellipse(-18, -2, 20, 8, '#2b2622')}${ellipse(18, -2, 20, 8, '#2b2622')}${at(0, -222, 1, bust(look, facing, arms))}`

export function plant(random: Random, pot: string): string {
  const leaves = Array.from({ length: 9 }, (_, index) => {
    const angle = -80 + index * 20 + random.between(-6, 6)
    const length = random.between(90, 150)
    const green = random.pick(['#3f7d58', '#5a9a6a', '#2f6447', '#7fb07a'])
    return at(
      0,
      -60,
      1,
      path(
        `M0,0 C${length * 0.22},${-length * 0.4} ${length * 0.14},${-length * 0.8} 0,${-length} C${-length * 0.14},${-length * 0.8} ${-length * 0.22},${-length * 0.4} 0,0 Z`,
        green,
      ),
      angle,
    )
  })
  return `${ellipse(0, 4, 58, 11, '#000', { opacity: 0.16 })}${leaves.join('')}${path('M-40,-66 L40,-66 L30,2 L-30,2 Z', pot)}${rect(-45, -74, 90, 16, pot, 5)}${rect(-45, -60, 90, 4, '#000', 0, { opacity: 0.12 })}`
}

export const cup = (colour: string) =>
  `${ellipse(0, 3, 30, 7, '#000', { opacity: 0.14 })}${stroke('M20,-26 C40,-28 40,-6 18,-8', colour, 6)}${path('M-24,-34 L24,-34 L18,0 L-18,0 Z', colour)}${ellipse(0, -34, 24, 6, '#5a3a26')}`

/** A window with a sky behind, origin at its top left. */
export const window = (width: number, height: number, sky: string, frame = '#fbf4e6') =>
  `${rect(-12, -12, width + 24, height + 24, frame, 6)}${rect(0, 0, width, height, sky)}${rect(width / 2 - 5, 0, 10, height, frame)}${rect(0, height * 0.42 - 5, width, 10, frame)}${rect(-22, height + 10, width + 44, 16, frame, 4)}`

export const lamp = (length: number, colour: string) =>
  `${rect(-2, 0, 4, length, '#3a332d')}${path(`M-52,${length + 44} C-48,${length + 4} -20,${length} 0,${length} C20,${length} 48,${length + 4} 52,${length + 44} Z`, colour)}${ellipse(0, length + 44, 52, 9, '#fff3cf')}`

/** The whole drawing: what is seen, a breath of grain, and corners a little darker, as through a lens. */
export function picture(key: string, definitions: string, content: string): string {
  const seed = randomOf(key).between(1, 900)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs>${definitions}
<radialGradient id="lens" cx="0.5" cy="0.48" r="0.75"><stop offset="0.62" stop-color="#1c120a" stop-opacity="0"/><stop offset="1" stop-color="#1c120a" stop-opacity="0.34"/></radialGradient>
<filter id="grain" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" seed="${seed}"/><feColorMatrix type="matrix" values="0 0 0 0 0.3  0 0 0 0 0.25  0 0 0 0 0.2  0 0 0 0.55 -0.18"/></filter></defs>
${content}${rect(0, 0, WIDTH, HEIGHT, 'url(#lens)')}${rect(0, 0, WIDTH, HEIGHT, '#fff', 0, { filter: 'url(#grain)', opacity: 0.3 })}</svg>`
}
