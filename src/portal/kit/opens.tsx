import { useState, type ReactNode } from "react"
import { Action } from "./action"

type OpensProps = {
  label: string
  /** The one thing that the screen is for. */
  main?: boolean
  /** Tells rows apart, for those who hear it: "Change Yard". */
  of?: string
  /** The sheet. */
  children: (close: () => void) => ReactNode
}

/** A button and the sheet that it opens. */
export function Opens({ label, main, of, children }: OpensProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Action
        main={main ?? false}
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
