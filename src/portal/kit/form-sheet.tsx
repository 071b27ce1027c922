import type { ReactNode } from "react"
import { useChange, type Change } from "../hooks/use-change"
import { useSaid } from "./said"
import type { Field, FormValues } from "./fields"
import { Form } from "./form"
import { Sheet } from "./sheet"

type FormSheetProps<Answer> = {
  title: string
  description?: string
  fields: Field[]
  values?: FormValues
  submit: string
  /** The write that the filled-in form means. */
  change: (values: FormValues) => Change
  /** Said when it is done. */
  done: string
  onDone?: (answer: Answer) => void
  onClose: () => void
  /** Above the fields. */
  children?: ReactNode
}

/** A declared form in a sheet, for one write. */
export function FormSheet<Answer>({
  title,
  description,
  change,
  done,
  onDone,
  onClose,
  children,
  ...form
}: FormSheetProps<Answer>) {
  const write = useChange<Answer>()
  const { say } = useSaid()
  return (
    <Sheet
      title={title}
      {...(description ? { description } : {})}
      onClose={onClose}
    >
      {children}
      <Form
        {...form}
        onSubmit={async (values) => {
          const answer = await write.mutateAsync(change(values))
          say(done)
          onDone?.(answer)
          onClose()
        }}
      />
    </Sheet>
  )
}
