import { useChange, type Change } from "../hooks/use-change"
import { Action } from "./action"
import { useSaid } from "./said"

type DoNowProps<Answer> = {
  change: Change
  /** The one thing that the screen is for. */
  main?: boolean
  /** Said when it is done. */
  done?: string
  onDone?: (answer: Answer) => void
  /** Tells rows apart, for those who hear it: "Resend ines@vale.example". */
  of?: string
  children: string
}

/** A button for what is easily undone: does it, and says so. */
export function DoNow<Answer>({
  change,
  main,
  done,
  onDone,
  of,
  children,
}: DoNowProps<Answer>) {
  const { say } = useSaid()
  const write = useChange<Answer>()
  const send = async () => {
    try {
      const answer = await write.mutateAsync(change)
      if (done !== undefined) {
        say(done)
      }
      onDone?.(answer)
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), "error")
    }
  }
  return (
    <Action
      main={main ?? false}
      {...(of === undefined ? {} : { "aria-label": `${children} ${of}` })}
      isLoading={write.isPending}
      onClick={() => {
        void send()
      }}
    >
      {children}
    </Action>
  )
}
