/** All offices keep the clock of Paris and Brussels, which is one; « today » of an import is decided there. */
export const BUSINESS_TIME_ZONE = 'Europe/Brussels'
