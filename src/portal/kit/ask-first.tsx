import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useChange, type Change } from "../hooks/use-change"
import { Action } from "./action"
import { Failure } from "./failure"
import { useSaid } from "./said"
import { Sheet } from "./sheet"

type AskFirstProps = {
  /** The one thing that the screen is for, which takes nothing away. */
  main?: boolean
  /** On the button, and on the one that does it. */
  label: string
  /** Tells rows apart, for those who hear it: "Revoke J2041". */
  of?: string
  question: string
  text: string
  change: Change
  done: string
  onDone?: () => void
  children?: ReactNode
}

/** A button for what is not easily undone: asks, does it, says so. */
export function AskFirst({
  main = false,
  label,
  of,
  question,
  text,
  change,
  done,
  onDone,
  children,
}: AskFirstProps) {
  const { t } = useTranslation()
  const { say } = useSaid()
  const [isOpen, setIsOpen] = useState(false)
  const write = useChange()
  const close = () => {
    setIsOpen(false)
    write.reset()
  }
  const send = async () => {
    try {
      // Said even where the row that asked is gone by now.
      await write.mutateAsync(change)
    } catch {
      return
    }
    say(done)
    close()
    onDone?.()
  }
  return (
    <>
      <Action
        main={main}
        {...(of === undefined ? {} : { "aria-label": `${label} ${of}` })}
        onClick={() => {
          setIsOpen(true)
        }}
      >
        {children ?? label}
      </Action>
      {isOpen && (
        <Sheet
          title={question}
          onClose={close}
          footer={
            <>
              <Action onClick={close}>{t("cancel")}</Action>
              <Action
                {...(main ? { main } : { variant: "danger" as const })}
                isLoading={write.isPending}
                onClick={() => {
                  void send()
                }}
              >
                {label}
              </Action>
            </>
          }
        >
          <p className="txt-medium">{text}</p>
          {write.error && <Failure error={write.error} />}
        </Sheet>
      )}
    </>
  )
}
