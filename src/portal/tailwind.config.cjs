const path = require("node:path")
const preset = require("@medusajs/ui-preset")

/** @type {import("tailwindcss").Config} */
module.exports = {
  presets: [preset],
  darkMode: "class",
  content: [
    path.join(__dirname, "**/*.{ts,tsx,html}"),
    path.join(path.dirname(require.resolve("@medusajs/ui")), "../esm/**/*.js"),
  ],
}
