import type { Resolvers } from '../__generated__/resolvers.ts'
import { payload } from '../payload.ts'
import { addRecapPhoto } from './add-recap-photo.ts'
import { removeRecapPhoto } from './remove-recap-photo.ts'

export const photoResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Photo'> = {
  Query: {
    photo: async (_, { id }, { photos }) => {
      const jpeg = await photos.jpegOf(id)
      return jpeg && { contentType: 'image/jpeg', base64: jpeg.toString('base64') }
    },
  },
  Mutation: {
    addRecapPhoto: async (_, { input }, context) =>
      payload(
        'recap',
        await addRecapPhoto({ ...input, caption: input.caption ?? null, credit: input.credit ?? null }, context),
        context,
      ),
    removeRecapPhoto: async (_, { input }, context) =>
      payload('recap', await removeRecapPhoto(input.photoId, context), context),
  },
  Photo: {
    path: ({ id }) => `/photos/${id}.jpg`,
  },
}
