import { createHash } from 'node:crypto'

/**
 * The whole script of the pages. The question stands in the form that is sent, and so does the answer: nothing is fetched,
 * and without a script the other ways of the page work. It is hidden where the browser knows no passkeys.
 */
export const PASSKEY_SCRIPT = `
for (const form of document.querySelectorAll('form[data-passkey]')) {
  const creates = form.dataset.passkey === 'create'
  const able = window.PublicKeyCredential
    && (creates ? PublicKeyCredential.parseCreationOptionsFromJSON : PublicKeyCredential.parseRequestOptionsFromJSON)
  if (!able) continue
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    if (form.response.value) return
    event.preventDefault()
    const failed = form.querySelector('[role=alert]')
    failed.hidden = true
    const options = JSON.parse(form.dataset.options)
    try {
      const credential = creates
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
      form.response.value = JSON.stringify(credential)
      form.requestSubmit()
    } catch {
      failed.hidden = false
    }
  })
}
`
/** For `script-src`. */
export const PASSKEY_SCRIPT_HASH = `sha256-${createHash('sha256').update(PASSKEY_SCRIPT).digest('base64')}`
