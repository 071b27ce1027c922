import path from "node:path"
import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import autoprefixer from "autoprefixer"
import tailwindcss from "tailwindcss"
import { defineConfig } from "vite"

const here = path.dirname(fileURLToPath(import.meta.url))
/** As in .browserslistrc. */
const OLDEST_BROWSERS = ["ios16", "safari16", "chrome111", "firefox115"]

/** `src/scripts/lib/portal.mjs` says where the build goes. */
export default defineConfig({
  root: here,
  // Every address is relative to the <base> that the server fills in.
  base: "./",
  publicDir: false,
  plugins: [react()],
  css: {
    postcss: {
      plugins: [
        tailwindcss({ config: path.join(here, "tailwind.config.cjs") }),
        autoprefixer(),
      ],
    },
  },
  build: {
    target: OLDEST_BROWSERS,
    cssTarget: OLDEST_BROWSERS,
    manifest: true,
    sourcemap: false,
    // The content security policy forbids fonts and scripts in data: addresses.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
})
