import { type Random, randomOf } from '../random.ts'
import {
  arm,
  at,
  back,
  bust,
  cup,
  ellipse,
  glow,
  gradient,
  HEIGHT,
  lamp,
  lookOf,
  path,
  picture,
  plant,
  rect,
  standing,
  stroke,
  WIDTH,
  window,
} from './shapes.ts'

const EARTH = ['#c8553d', '#e0a458', '#4f6d7a', '#6b8f71', '#f0e0c6', '#8c4a5a', '#3b4a6b', '#d98b6a'] as const
const INK = ['#24314a', '#3a2b3f', '#1f3a3d', '#45302a', '#2c2c3e'] as const
const row = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')
const floor = (top: number, fill: string, line = '#000') =>
  `${rect(0, top, WIDTH, HEIGHT - top, fill)}${row(7, (index) => stroke(`M${index * 200 - 40},${top} L${index * 260 - 240},${HEIGHT}`, line, 2, { opacity: 0.1 }))}`
const beam = (x: number, spread: number, colour: string, opacity: number, top = 0, bottom = HEIGHT) =>
  path(`M${x - 14},${top} L${x + 14},${top} L${x + spread * 1.6},${bottom} L${x + spread * 0.2},${bottom} Z`, colour, {
    opacity,
  })

const pot = (random: Random) => {
  const [width, height] = [random.between(22, 38), random.between(38, 84)]
  const glaze = random.pick(['#e8d9c3', '#b9633f', '#4f7a86', '#2f5560', '#d9a05b', '#8fa98a', '#f4ede0'])
  const neck = width * (random.fraction() * 0.5 + 0.35)
  return `${path(`M${-neck},${-height} C${-width * 1.5},${-height * 0.6} ${-width},0 ${-width * 0.6},0 L${width * 0.6},0 C${width},0 ${width * 1.5},${-height * 0.6} ${neck},${-height} Z`, glaze)}${ellipse(0, -height, neck, 5, '#3b2a20')}${path(`M${-width * 0.7},${-height * 0.55} C${-width * 0.9},${-height * 0.3} ${-width * 0.7},${-height * 0.1} ${-width * 0.5},-4`, '#fff', { opacity: 0.16 })}`
}

function pottery(random: Random) {
  const wheel = lookOf(random, ['#4f6d7a'])
  const shelves = [150, 270, 390]
  return picture(
    'pottery',
    gradient('wall', ['#f1dcbf', '#d9b68d']) + gradient('sky', ['#d9ecf2', '#fdf3dd']),
    `${rect(0, 0, WIDTH, 620, 'url(#wall)')}${floor(620, '#9a6f4f')}${at(90, 90, 1, window(260, 330, 'url(#sky)'))}${beam(240, 330, '#fff3cf', 0.28, 110)}
    ${shelves.map((y) => `${rect(480, y, 640, 14, '#7d5636', 3)}${row(9, (index) => at(525 + index * 68, y, 0.95, pot(random)))}`).join('')}
    ${at(170, 690, 1.15, plant(random, '#b9633f'))}
    ${at(560, 640, 1.28, standing(lookOf(random, EARTH), '#3b4a5a', 1))}${at(400, 650, 1.22, standing(lookOf(random, EARTH), '#5a4636', 1))}
    ${at(1060, 660, 1.25, standing(lookOf(random, EARTH), '#46506a', -1))}
    ${at(800, 660, 1.45, bust(wheel, 0, arm(wheel, -1, -22, 4) + arm(wheel, 1, 22, 4)))}
    ${ellipse(800, 786, 210, 34, '#000', { opacity: 0.2 })}${path('M650,690 L950,690 L920,800 L680,800 Z', '#6b4a34')}${ellipse(800, 690, 150, 26, '#8d6648')}${ellipse(800, 680, 92, 17, '#c9b49a')}
    ${path('M766,680 C742,640 752,620 772,612 L828,612 C848,620 858,640 834,680 Z', '#b98562')}${ellipse(800, 612, 28, 7, '#6e4630')}
    ${at(772, 652, 1.4, ellipse(-6, 0, 12, 10, wheel.skin) + ellipse(46, 0, 12, 10, wheel.skin))}`,
  )
}

function breakfast(random: Random) {
  const croissant = `${path('M-44,14 C-40,-26 40,-26 44,14 C26,-2 -26,-2 -44,14 Z', '#c98a3f')}${row(5, (index) => stroke(`M${-28 + index * 14},-16 L${-22 + index * 11},2`, '#8f5a22', 3, { opacity: 0.6 }))}`
  const people = [120, 312, 504, 696, 888, 1_080].map((x, index) => {
    const look = lookOf(random, EARTH)
    const facing = index < 2 ? 1 : index > 3 ? -1 : 0
    return at(
      x,
      560 + (index % 2) * 8,
      1.2,
      bust(look, facing, index % 2 ? arm(look, 1, 40, -20) : arm(look, -1, -34, 2)),
    )
  })
  return picture(
    'breakfast',
    gradient('wall', ['#fbe7c8', '#f3c99a']) +
      gradient('sky', ['#fbd9a8', '#fef4dc']) +
      glow('sun', '#fff1c9') +
      gradient('cloth', ['#fdf8ee', '#e9dcc6']),
    `${rect(0, 0, WIDTH, HEIGHT, 'url(#wall)')}${at(120, 70, 1, window(300, 260, 'url(#sky)'))}${at(520, 70, 1, window(300, 260, 'url(#sky)'))}
    ${ellipse(270, 190, 300, 260, 'url(#sun)')}${at(980, 0, 1, lamp(110, '#c8553d'))}${at(1_120, 470, 1.1, plant(random, '#4f6d7a'))}
    ${people.join('')}${path('M0,560 L1200,560 L1200,800 L0,800 Z', 'url(#cloth)')}${rect(0, 556, WIDTH, 8, '#cdb896')}
    ${[110, 300, 470, 660, 850, 1_040].map((x, index) => at(x, 655 + (index % 2) * 50, 1.15, cup(random.pick(['#4f6d7a', '#c8553d', '#e0a458', '#6b8f71'])))).join('')}
    ${ellipse(390, 740, 130, 26, '#b98a5a')}${[330, 390, 450].map((x) => at(x, 722, 1, croissant)).join('')}${at(365, 700, 0.95, croissant)}${at(420, 700, 0.95, croissant)}
    ${ellipse(800, 748, 120, 24, '#e6d3b3')}${[750, 800, 850].map((x) => at(x, 730, 0.95, croissant)).join('')}${at(960, 742, 1, `${path('M-26,-90 L26,-90 L34,0 L-34,0 Z', '#d9772b')}${rect(-20, -108, 40, 22, '#f3ead8', 6)}`)}`,
  )
}

function stage(random: Random) {
  const player = lookOf(random, ['#c8553d'])
  const singer = lookOf(random, ['#e0a458'])
  const dancer = lookOf(random, ['#f0e0c6'])
  return picture(
    'stage',
    gradient('dark', ['#171a2e', '#33264a', '#5a2f46']) +
      gradient('board', ['#7a4a34', '#4a2c24']) +
      glow('warm', '#ffd98a', 0.55),
    `${rect(0, 0, WIDTH, HEIGHT, 'url(#dark)')}${row(9, (index) => rect(index * 140, 0, 70, 560, '#000', 0, { opacity: 0.13 }))}
    ${rect(0, 40, WIDTH, 14, '#0d0f1c')}${[150, 390, 620, 850, 1_060].map((x) => at(x, 54, 1, path('M-22,0 L22,0 L30,44 L-30,44 Z', '#0d0f1c'))).join('')}
    ${beam(150, 300, '#ffd98a', 0.22, 96, 600)}${beam(390, 60, '#ff9f6b', 0.22, 96, 600)}${beam(620, -110, '#ffe7b0', 0.24, 96, 600)}${beam(850, -230, '#8ec5ff', 0.2, 96, 600)}${beam(1_060, -420, '#ff8fa3', 0.2, 96, 600)}
    ${path('M0,570 L1200,570 L1200,800 L0,800 Z', 'url(#board)')}${ellipse(600, 600, 430, 60, 'url(#warm)')}
    ${at(390, 620, 1.12, standing(player, '#2a2230', 1, `${path('M-10,-70 C40,-96 84,-60 70,-20 C58,14 4,12 -16,-16 Z', '#a8642f')}${ellipse(34, -34, 14, 14, '#3b2415')}${stroke('M50,-56 L124,-132', '#5a3820', 11)}`))}
    ${at(620, 612, 1.16, standing(singer, '#3b4a6b', 0, `${arm(singer, 1, 24, -104)}${arm(singer, -1, -96, -120)}`))}${at(642, 430, 1, `${rect(-3, 0, 6, 182, '#111')}${ellipse(0, -6, 12, 16, '#222')}`)}
    ${at(860, 616, 1.12, standing(dancer, '#8c4a5a', -1, `${arm(dancer, -1, -120, -150)}${arm(dancer, 1, 110, -170)}`))}
    ${row(10, (index) => at(40 + index * 126 + random.between(-14, 14), 830 + random.between(-8, 14), 0.95, `<g opacity="0.96">${back({ ...lookOf(random, INK), hair: '#14121c' })}</g>`))}`,
  )
}

function circle(random: Random) {
  const seat = (x: number, y: number, scale: number, facing: number) => {
    const look = lookOf(random, EARTH)
    const chair = `${rect(-62, -130, 124, 150, '#8a5a38', 14)}${rect(-70, -6, 140, 22, '#6e4428', 8)}${rect(-60, 10, 14, 110, '#5a3722')}${rect(46, 10, 14, 110, '#5a3722')}`
    const legs = `${path('M-48,-8 L48,-8 L44,44 L30,118 L8,118 L2,44 L-2,44 L-8,118 L-30,118 L-44,44 Z', '#3b4257')}${ellipse(-22, 120, 22, 9, '#2b2622')}${ellipse(22, 120, 22, 9, '#2b2622')}`
    return at(
      x,
      y,
      scale,
      `${chair}${legs}${bust(look, facing, arm(look, facing < 0 ? -1 : 1, facing < 0 ? -30 : 30, -2))}`,
    )
  }
  const facilitator = lookOf(random, ['#c8553d'])
  return picture(
    'circle',
    gradient('wall', ['#dfe7df', '#bccabd']) + glow('soft', '#fff7dd', 0.8),
    `${rect(0, 0, WIDTH, 560, 'url(#wall)')}${floor(560, '#b98f66')}${ellipse(620, 690, 520, 120, '#a5583f', { opacity: 0.55 })}${ellipse(620, 690, 470, 100, '#c98a5f', { opacity: 0.5 })}
    ${ellipse(640, 220, 460, 300, 'url(#soft)')}${rect(420, 90, 380, 280, '#fdfaf2', 8)}${rect(420, 90, 380, 280, 'none', 8, { stroke: '#6e5a48', 'stroke-width': 8 })}
    ${[140, 180, 220].map((y, index) => stroke(`M460,${y} C520,${y - 10} 560,${y + 10} ${660 - index * 40},${y}`, '#4f6d7a', 7)).join('')}${ellipse(730, 180, 38, 38, '#e0a458')}${stroke('M470,300 L560,260 L640,310 L740,250', '#c8553d', 8)}${rect(480, 330, 34, 34, '#f3d36b', 2)}${rect(540, 326, 34, 34, '#a8cfa0', 2)}${rect(600, 332, 34, 34, '#f0a58f', 2)}
    ${at(90, 590, 1.35, plant(random, '#c98a5f'))}${at(1_110, 590, 1.2, plant(random, '#4f6d7a'))}
    ${at(880, 590, 1.18, standing(facilitator, '#2f3b52', -1, arm(facilitator, -1, -100, -130)))}
    ${seat(230, 580, 1, 1)}${seat(420, 560, 0.92, 1)}${seat(1_010, 585, 1, -1)}
    ${at(330, 850, 1.25, back(lookOf(random, EARTH)))}${at(600, 870, 1.3, back(lookOf(random, EARTH)))}${at(870, 850, 1.25, back(lookOf(random, EARTH)))}`,
  )
}

function garden(random: Random) {
  const digger = lookOf(random, ['#e0a458'])
  const bush = (x: number, y: number, size: number) =>
    row(7, () =>
      ellipse(
        x + random.between(-size, size),
        y + random.between(-size / 2, 0),
        size * 0.6,
        size * 0.5,
        random.pick(['#4d8a57', '#6aa765', '#3c6f4a', '#8cbc72']),
      ),
    )
  return picture(
    'garden',
    gradient('sky', ['#bfe0ea', '#f4f2dc']) + gradient('grass', ['#9cc46f', '#5f9150']) + glow('sun', '#fff3c0', 1),
    `${rect(0, 0, WIDTH, 460, 'url(#sky)')}${ellipse(960, 120, 190, 190, 'url(#sun)')}
    ${[0, 190, 350, 560, 720, 930].map((x, index) => `${rect(x, 170 - (index % 3) * 34, 180, 330, ['#e9cfae', '#d9b193', '#f0e2c8', '#cda98a', '#e3c9a6', '#d7b79c'][index] ?? '#ddd')}${row(6, (pane) => rect(x + 22 + (pane % 3) * 50, 200 + Math.floor(pane / 3) * 90, 30, 46, '#8fb3bd', 2))}`).join('')}
    ${row(9, (index) => bush(60 + index * 140, 470, 80))}${rect(0, 470, WIDTH, 330, 'url(#grass)')}
    ${[0, 1, 2].map((bed) => `${path(`M${90 + bed * 360},600 L${370 + bed * 360},600 L${400 + bed * 360},740 L${60 + bed * 360},740 Z`, '#6b4630')}${path(`M${90 + bed * 360},600 L${370 + bed * 360},600 L${372 + bed * 360},612 L${88 + bed * 360},612 Z`, '#a5754e')}${row(12, (index) => at(110 + bed * 360 + (index % 6) * 46, 640 + Math.floor(index / 6) * 62, 0.42, plant(random, '#6b4630')))}`).join('')}
    ${at(250, 640, 1.2, standing(digger, '#46506a', 1, arm(digger, 1, 70, -10)))}${stroke('M336,620 L380,500', '#8a5a38', 9)}
    ${at(600, 600, 1.1, standing(lookOf(random, EARTH), '#5a4636', 0))}${at(720, 606, 0.82, standing(lookOf(random, EARTH), '#8c4a5a', -1))}
    ${at(1_010, 636, 1.2, standing(lookOf(random, EARTH), '#3b4a5a', -1))}${at(900, 690, 1, `${path('M-44,-60 L44,-60 L36,0 L-36,0 Z', '#8c98a3')}${stroke('M-44,-50 C-60,-130 60,-130 44,-50', '#6c7883', 6)}`)}`,
  )
}

function halfTimbered(random: Random) {
  const house = (x: number, width: number, height: number, wall: string, roof: string) => {
    const beams = '#5c3d2a'
    const storeys = Math.floor(height / 120)
    return at(
      x,
      640,
      1,
      `${rect(0, -height, width, height, wall)}${path(`M-18,${-height} L${width / 2},${-height - width * 0.62} L${width + 18},${-height} Z`, roof)}${row(storeys + 1, (storey) => rect(0, -storey * 120 - 8, width, 10, beams))}${[0, width / 3, (2 * width) / 3, width - 10].map((post) => rect(post, -height, 10, height, beams)).join('')}${row(storeys, (storey) => `${stroke(`M12,${-storey * 120 - 10} L${width / 3},${-storey * 120 - 112}`, beams, 9)}${stroke(`M${width - 12},${-storey * 120 - 10} L${(2 * width) / 3},${-storey * 120 - 112}`, beams, 9)}${storey === 0 ? '' : `${rect(width / 3 + 18, -storey * 120 - 96, width / 3 - 26, 66, '#ffe3a0', 2)}${rect(width / 3 + 10, -storey * 120 - 30, width / 3 - 10, 14, '#c8553d', 4)}${row(4, (flower) => ellipse(width / 3 + 22 + (flower * (width / 3 - 30)) / 3, -storey * 120 - 34, 9, 8, random.pick(['#e2674a', '#f2b5c0', '#e0455a'])))}`}`)}`,
    )
  }
  const guide = lookOf(random, ['#c8553d'])
  return picture(
    'halfTimbered',
    gradient('sky', ['#8fb8d8', '#f6dcc0']) + gradient('water', ['#7fa3ad', '#4f7480']),
    `${rect(0, 0, WIDTH, 660, 'url(#sky)')}${ellipse(280, 120, 150, 26, '#fff', { opacity: 0.5 })}${ellipse(820, 80, 190, 24, '#fff', { opacity: 0.45 })}
    ${house(30, 240, 360, '#f4e7cf', '#a5583f')}${house(290, 210, 430, '#e8b9a0', '#8a4634')}${house(520, 260, 340, '#d9e2d0', '#9c5240')}${house(800, 200, 460, '#f3d9a4', '#7d4032')}${house(1_020, 230, 350, '#e3d3ea', '#a5583f')}
    ${rect(0, 636, WIDTH, 170, '#b7a48e')}${row(30, (index) => ellipse((index * 97) % WIDTH, 660 + ((index * 53) % 130), 32, 8, '#8f7d6a', { opacity: 0.35 }))}
    ${at(600, 740, 1.1, standing(guide, '#2f3b52', 0, arm(guide, 1, 100, -160) + arm(guide, -1, -60, -10)))}${at(700, 556, 1, path('M0,0 L46,-16 L46,30 L0,22 Z', '#f3d36b'))}
    ${[180, 320, 450].map((x, index) => at(x, 750 + index * 12, 1.04, standing(lookOf(random, EARTH), random.pick(INK), 1))).join('')}${[790, 920, 1_060].map((x, index) => at(x, 760 + (index % 2) * 12, 1.04, standing(lookOf(random, EARTH), random.pick(INK), -1))).join('')}`,
  )
}

function cinema(random: Random) {
  return picture(
    'cinema',
    gradient('room', ['#2a1620', '#4a1f2a']) +
      gradient('film', ['#f6c177', '#e07a5f', '#3d5a80']) +
      glow('light', '#ffe3b0', 0.5),
    `${rect(0, 0, WIDTH, HEIGHT, 'url(#room)')}${path('M0,0 C70,200 70,500 0,640 Z', '#7a2533')}${path('M1200,0 C1130,200 1130,500 1200,640 Z', '#7a2533')}
    ${ellipse(600, 300, 620, 380, 'url(#light)')}${rect(190, 70, 820, 430, '#1a0f14', 10)}${rect(205, 85, 790, 400, 'url(#film)', 6)}
    ${ellipse(600, 250, 70, 70, '#fff1cf')}${path('M205,400 C330,330 420,420 520,360 C640,300 760,410 995,330 L995,485 L205,485 Z', '#29405c')}${path('M205,440 C360,390 520,470 700,420 C820,390 900,430 995,400 L995,485 L205,485 Z', '#1b2c44')}
    ${at(430, 470, 0.5, standing({ skin: '#14202f', hair: '#14202f', haircut: 'bun', top: '#14202f' }, '#14202f'))}${at(500, 470, 0.46, standing({ skin: '#14202f', hair: '#14202f', haircut: 'short', top: '#14202f' }, '#14202f'))}
    ${[620, 720, 830].map((y, line) => row(8 + line, (index) => at((index + 0.5) * (WIDTH / (8 + line)) + random.between(-10, 10), y + 20, 0.7 + line * 0.14, `${rect(-88, -96, 176, 190, '#611e2b', 24)}${random.chance(0.86) ? back(lookOf(random, INK)) : ''}`))).join('')}`,
  )
}

function longTable(random: Random) {
  const laptop = `${path('M-70,-86 L70,-86 L74,0 L-74,0 Z', '#c9ced6')}${ellipse(0, -44, 12, 12, '#f4f6f8')}${rect(-82, -4, 164, 10, '#a9b0ba', 4)}`
  const people = [140, 360, 590, 820, 1_050].map((x, index) => {
    const look = lookOf(random, EARTH)
    return at(
      x,
      560,
      1.22,
      bust(look, index === 1 ? 1 : index === 2 ? -1 : 0, arm(look, 1, 36, 0) + arm(look, -1, -36, 0)),
    )
  })
  return picture(
    'longTable',
    gradient('brick', ['#c98a6a', '#a5614a']) +
      gradient('sky', ['#cfe5ee', '#f7f1df']) +
      gradient('oak', ['#d9a86c', '#a8743f']),
    `${rect(0, 0, WIDTH, HEIGHT, 'url(#brick)')}${row(14, (line) => row(14, (index) => rect(index * 92 - (line % 2) * 46, line * 42, 86, 36, '#7a3f30', 2, { opacity: 0.14 })))}
    ${[70, 450, 830].map((x) => at(x, 60, 1, window(290, 300, 'url(#sky)', '#2f2a28'))).join('')}${[230, 600, 980].map((x) => at(x, 0, 0.9, lamp(140, '#e0a458'))).join('')}
    ${at(30, 600, 1.2, plant(random, '#f0e0c6'))}${at(1_170, 600, 1.2, plant(random, '#4f6d7a'))}${people.join('')}
    ${path('M0,556 L1200,556 L1200,800 L0,800 Z', 'url(#oak)')}${row(5, (index) => stroke(`M0,${600 + index * 44} C400,${590 + index * 44} 800,${612 + index * 44} 1200,${600 + index * 44}`, '#7a4f28', 2, { opacity: 0.25 }))}
    ${[140, 590, 1_050].map((x) => at(x, 636, 1.25, laptop)).join('')}${[300, 740].map((x) => at(x, 670, 1.2, cup(random.pick(['#c8553d', '#f6efe0', '#4f6d7a'])))).join('')}
    ${at(440, 720, 1, `${rect(-80, -50, 160, 90, '#fdfaf2', 4)}${[-24, -4, 16].map((y) => stroke(`M-60,${y} L${30 + y},${y}`, '#4f6d7a', 5)).join('')}`, -6)}${at(880, 726, 1, `${rect(-70, -44, 140, 84, '#f3d36b', 4)}${stroke('M-40,-10 L-10,16 L44,-26', '#c8553d', 7)}`, 8)}`,
  )
}

function sound(random: Random) {
  const engineer = lookOf(random, ['#3b4a6b'])
  const reader = lookOf(random, ['#c8553d'])
  return picture(
    'sound',
    gradient('wall', ['#3f4f57', '#26323a']) + glow('lampLight', '#ffd28a', 0.75),
    `${rect(0, 0, WIDTH, HEIGHT, 'url(#wall)')}${row(10, (column) => row(5, (line) => path(`M${column * 124},${line * 110} l62,46 l62,-46 l0,100 l-62,-40 l-62,40 Z`, line % 2 === column % 2 ? '#2d3b43' : '#35454e')))}
    ${ellipse(600, 330, 620, 400, 'url(#lampLight)')}${at(600, 0, 1.1, lamp(90, '#e0a458'))}
    ${at(860, 590, 1.42, bust(reader, -1, arm(reader, -1, -70, -30)))}${at(330, 590, 1.42, bust(engineer, 1, arm(engineer, 1, 60, 0)))}
    ${at(330, 590, 1.42, `${stroke('M-38,-166 C-40,-222 42,-222 40,-166', '#14181c', 9)}${rect(-50, -176, 20, 40, '#14181c', 9)}${rect(32, -176, 20, 40, '#14181c', 9)}`)}
    ${stroke('M690,620 L690,400 L726,370', '#1a2024', 10)}${at(742, 356, 1, `${ellipse(0, 0, 30, 40, '#aab4bb')}${row(5, (index) => stroke(`M-26,${-24 + index * 12} L26,${-24 + index * 12}`, '#6a757d', 3))}`, 30)}
    ${path('M0,590 L1200,590 L1200,800 L0,800 Z', '#7d5636')}${rect(0, 586, WIDTH, 10, '#a5754e')}
    ${path('M120,640 L560,640 L600,770 L80,770 Z', '#23292e')}${row(14, (index) => `${stroke(`M${150 + index * 30},665 L${144 + index * 31},745`, '#0f1316', 5)}${rect(134 + index * 30.5, 680 + random.between(0, 44), 22, 14, random.pick(['#e0a458', '#f0e0c6', '#c8553d']), 3)}`)}
    ${at(900, 700, 1, `${path('M-120,-50 L0,-38 L120,-50 L132,30 L0,44 L-132,30 Z', '#fdf6e6')}${stroke('M0,-38 L0,44', '#cbb994', 4)}${[-22, -4, 14].map((y) => `${stroke(`M-100,${y - 4} L-22,${y + 4}`, '#9a8b70', 4)}${stroke(`M22,${y + 4} L100,${y - 4}`, '#9a8b70', 4)}`).join('')}`)}${at(1_090, 720, 1.2, cup('#4f6d7a'))}`,
  )
}

function emptyPremises(random: Random) {
  const measuring = lookOf(random, ['#e0a458'])
  return picture(
    'emptyPremises',
    gradient('wall', ['#efe9df', '#d3c7b6']) +
      gradient('sky', ['#cfe0ea', '#fbf0da']) +
      gradient('boards', ['#c09a6d', '#8f6a45']),
    `${rect(0, 0, WIDTH, HEIGHT, 'url(#wall)')}${path('M0,0 L200,110 L200,560 L0,720 Z', '#cdbfab')}${path('M1200,0 L1000,110 L1000,560 L1200,720 Z', '#c4b6a2')}${path('M0,720 L200,560 L1000,560 L1200,720 L1200,800 L0,800 Z', 'url(#boards)')}${row(9, (index) => stroke(`M${200 + index * 100},560 L${index * 150},800`, '#6b4c30', 2, { opacity: 0.3 }))}
    ${[270, 510, 750].map((x) => at(x, 150, 1, window(180, 300, 'url(#sky)'))).join('')}${path('M290,560 L470,560 L360,800 L120,800 Z', '#fff3cf', { opacity: 0.3 })}${path('M530,560 L710,560 L690,800 L440,800 Z', '#fff3cf', { opacity: 0.26 })}${path('M770,560 L940,560 L1010,800 L780,800 Z', '#fff3cf', { opacity: 0.22 })}
    ${at(860, 640, 1.15, `${stroke('M-60,0 L-14,-250', '#a8743f', 12)}${stroke('M60,0 L14,-250', '#8a5a38', 12)}${row(5, (index) => stroke(`M${-50 + index * 8},${-40 - index * 44} L${50 - index * 8},${-40 - index * 44}`, '#a8743f', 9))}`)}
    ${at(330, 700, 1.2, standing(lookOf(random, EARTH), '#3b4a5a', 1))}${at(470, 690, 1.2, standing(measuring, '#5a4636', 1, arm(measuring, 1, 96, -96)))}${stroke('M582,476 L760,476', '#f3d36b', 6)}${at(690, 704, 1.2, standing(lookOf(random, EARTH), '#46506a', -1))}
    ${at(1_060, 740, 1.2, `${rect(-80, -90, 160, 90, '#c99f6d', 3)}${rect(-80, -90, 160, 16, '#b58a58')}${rect(-12, -90, 24, 90, '#b58a58')}`)}${at(1_040, 632, 1, `${rect(-60, -74, 120, 74, '#d6ae7c', 3)}${rect(-10, -74, 20, 74, '#b58a58')}`)}${at(150, 760, 1.1, plant(random, '#c8553d'))}`,
  )
}

const SCENES = { pottery, breakfast, stage, circle, garden, halfTimbered, cinema, longTable, sound, emptyPremises }
export type Scene = keyof typeof SCENES
export const SCENE_NAMES = Object.keys(SCENES) as Scene[]

/** Drawn by code and free for any use: nobody is on them. */
export const drawScene = (scene: Scene): string => SCENES[scene](randomOf(`scene ${scene}`))
