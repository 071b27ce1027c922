import { createRoot } from "react-dom/client"
import { App } from "./app"
import { loadConfig } from "./config"
import { followTheme, paint } from "./hooks/theme"
import { createPortal } from "./hooks/use-portal"
import { createTexts } from "./i18n"
import "./styles.css"

declare global {
  interface Window {
    /** What the dialogs' scroll lock puts on its style element. */
    __webpack_nonce__?: string
  }
}

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')
if (nonce) {
  window.__webpack_nonce__ = nonce.content
}
followTheme()

const root = document.querySelector("#root")

loadConfig().then(
  (config) => {
    paint(config.color)
    if (root) {
      createRoot(root).render(
        <App portal={createPortal(config)} texts={createTexts(config.texts)} />
      )
    }
  },
  () => {
    // Before the texts are there, too.
    document.body.textContent =
      "The shop does not answer. Check your connection and load this page again."
  }
)
