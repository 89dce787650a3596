import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { renderPicture } from './render-picture.ts'
import { drawScene, SCENE_NAMES } from './scenes.ts'

test.each(SCENE_NAMES)(
  'the picture « %s » is drawn the same each time, and small enough to be added to a recap',
  async (scene) => {
    expect(drawScene(scene)).toBe(drawScene(scene))
    const jpeg = await renderPicture(scene)
    expect(jpeg.length).toBeLessThan(2 * 1024 * 1024)
    const { width, height, format } = await sharp(jpeg).metadata()
    expect([width, height, format]).toEqual([1_200, 800, 'jpeg'])
  },
)
