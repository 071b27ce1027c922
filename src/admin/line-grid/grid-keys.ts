import type { KeyboardEvent } from "react"

const steps: Record<string, 1 | -1> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }

/** Up and down go to the same column of another row, as in a spreadsheet. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const input = event.target
  if (step === undefined || !(input instanceof HTMLInputElement)) {
    return
  }
  const column = input.closest("td")?.cellIndex ?? 0
  const inputs = [
    ...event.currentTarget.querySelectorAll<HTMLInputElement>("td > input"),
  ].filter((other) => other.closest("td")?.cellIndex === column)
  const next = inputs[inputs.indexOf(input) + step]
  if (next) {
    event.preventDefault()
    next.focus()
    next.select()
  }
}
