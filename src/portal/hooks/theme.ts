import { localText } from "./local-text"

export type Theme = "light" | "dark" | "system"

const dark = matchMedia("(prefers-color-scheme: dark)")

export function chosenTheme(): Theme {
  const theme = localText.get("theme")
  return theme === "light" || theme === "dark" ? theme : "system"
}

export function chooseTheme(theme: Theme): void {
  localText.set("theme", theme === "system" ? null : theme)
  showTheme()
}

function showTheme(): void {
  const theme = chosenTheme()
  const isDark = theme === "dark" || (theme === "system" && dark.matches)
  document.documentElement.classList.toggle("dark", isDark)
  document.documentElement.style.colorScheme = isDark ? "dark" : "light"
}

/** Shows the chosen theme, and follows the device where none was chosen. */
export function followTheme(): void {
  showTheme()
  dark.addEventListener("change", showTheme)
}

/** Paints buttons in the merchant's colour, with text that one can read on it. */
export function paint(color: string | null): void {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    color ?? ""
  )
  if (!channels) {
    return
  }
  const [red = 0, green = 0, blue = 0] = channels
    .slice(1)
    .map((channel) => linear(Number.parseInt(channel, 16) / 255))
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  // Of black and white, the one with the greater contrast (WCAG 2.2).
  const text = luminance > 0.179 ? "#000000" : "#ffffff"
  const root = document.documentElement.style
  root.setProperty("--portal-brand", channels[0])
  root.setProperty("--portal-on-brand", text)
  document.documentElement.dataset.brand = channels[0]
}

function linear(channel: number): number {
  return channel <= 0.040_45
    ? channel / 12.92
    : Math.pow((channel + 0.055) / 1.055, 2.4)
}
