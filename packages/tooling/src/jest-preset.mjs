/**
 * The one Jest configuration: ESM, TypeScript through swc (types are checked by `tsc`, not here).
 * Nothing is mocked or retried; a test that needs the database reads MONGODB_URI, as `npm test` sets it.
 */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // `js` before `mjs`: graphql names no extension, and Node too takes its CommonJS build; two copies would not know each other's types.
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'esnext' },
        module: { type: 'es6' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  // Integration tests wait for real servers; 5 s, Jest's default, is short on two busy cores.
  testTimeout: 30_000,
}
