import { KeyboundForm } from "@medusajs/dashboard/components"
import { Button, Drawer, InlineTip, toast } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useChange, type Change } from "../hooks/use-change"
import { isComplete, type Field, type FormValues } from "./form"
import { FormFields } from "./form-fields"

type FormDrawerProps<Answer> = {
  title: string
  description?: string
  /** Those of some values, where one depends on another. */
  fields: Field[] | ((values: FormValues) => Field[])
  /** What stands in the fields at first; unnamed ones are empty. */
  values?: FormValues
  submit?: string
  /** The write that the filled-in form means. */
  change: (values: FormValues) => Change
  /** Said when it is done. */
  done: string
  onDone?: (answer: Answer) => void
  onClose: () => void
  /** Below the fields: what else belongs to the thing. */
  children?: (values: FormValues) => ReactNode
}

/** A declared form in a drawer; mounted while it is open. */
export function FormDrawer<Answer = unknown>({
  title,
  description,
  fields: declared,
  values: first = {},
  submit,
  change,
  done,
  onDone,
  onClose,
  children,
}: FormDrawerProps<Answer>) {
  const { t } = useTranslation("b2b")
  const [values, setValues] = useState(first)
  const write = useChange<Answer>()
  const fields = typeof declared === "function" ? declared(values) : declared

  const send = () => {
    write.mutate(change(values), {
      onSuccess: (answer) => {
        toast.success(done)
        onDone?.(answer)
        onClose()
      },
    })
  }

  return (
    <Drawer
      open
      onOpenChange={(open) => {
        if (!open) {
          onClose()
        }
      }}
    >
      <Drawer.Content
        {...(description ? {} : { "aria-describedby": undefined })}
      >
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
          {description && (
            <Drawer.Description className="text-ui-fg-subtle txt-small">
              {description}
            </Drawer.Description>
          )}
        </Drawer.Header>
        <KeyboundForm
          className="flex flex-1 flex-col overflow-hidden"
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
            <FormFields fields={fields} values={values} onChange={setValues} />
            {children?.(values)}
            {write.error && (
              <InlineTip variant="error" label={t("failure.notSaved")}>
                {write.error.message}
              </InlineTip>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary">
                {t("actions.cancel")}
              </Button>
            </Drawer.Close>
            <Button
              size="small"
              type="submit"
              isLoading={write.isPending}
              disabled={write.isPending || !isComplete(fields, values)}
            >
              {submit ?? t("actions.save")}
            </Button>
          </Drawer.Footer>
        </KeyboundForm>
      </Drawer.Content>
    </Drawer>
  )
}
