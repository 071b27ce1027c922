import { useState, type ReactNode } from "react"
import { Action } from "./action"

type OpensProps = {
  label: string
  /** The one thing that the screen is for. */
  main?: boolean
  /** Words alone, without a frame. */
  quiet?: boolean
  /** Tells rows apart, for those who hear it: "Change Yard". */
  of?: string
  /** The sheet. */
  children: (close: () => void) => ReactNode
}

/** A button and the sheet that it opens. */
export function Opens({ label, main, quiet, of, children }: OpensProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Action
        main={main ?? false}
        {...(quiet ? { variant: "transparent" } : {})}
        {...(of === undefined ? {} : { "aria-label": `${label} ${of}` })}
        onClick={() => {
          setIsOpen(true)
        }}
      >
        {label}
      </Action>
      {isOpen &&
        children(() => {
          setIsOpen(false)
        })}
    </>
  )
}
