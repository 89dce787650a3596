import { layout } from './layout.ts'
import { MAILBOX_URL, PUBLIC_URL } from './platform.ts'

/** What `npm start` says once everything stands: where, as whom, and what to try first. */
export function welcome(seconds: number): string {
  const door = PUBLIC_URL()
  // The export ends with the month before this one.
  const lastDay = Temporal.Now.plainDateISO().with({ day: 1 }).subtract({ days: 1 })
  const firstDay = lastDay.with({ day: 1 }).subtract({ months: 11 })
  return `
En commun runs (${seconds.toFixed(0)} s). Ctrl-C stops it; data stays.

  The graph      ${door}/graphql
  Signing in     ${door}/auth/sign-in
  The mailbox    ${MAILBOX_URL()}
  Logs           ${layout.logs}

  Demo persons   advisor:NAN, advisor:NAN:2   two advisors of the Nantes office
                 member:SC2001                Awa Diallo, a member of Nantes
                 admin                        head office
  as tokens      npm run -s token -- --as advisor:NAN     (a header: authorization: Bearer TOKEN)
  by mail        awa.diallo17@exemple.fr, camille.riviere@equipe.example (advisor), siege@equipe.example (head office):
                 their links come into the mailbox

Three things to try, in another terminal
  1. Import an export of the business system; the demo has, so nothing changes:
       npm run demo:export -- --out /tmp/export
       npm run import -- --members /tmp/export/membres.csv --contracts /tmp/export/contrats.csv
  2. The panorama of an office, as its advisor:
       { office(code: "NAN") { panorama(from: "${firstDay}", to: "${lastDay}") { members contracts turnoverCents byClass { class members } } } }
  3. The newsletter of the month: assembleNewsletter by one advisor, approveNewsletter by the other, sendNewsletter; then look
     into the mailbox. docs/communications.md has the lines.
`
}
