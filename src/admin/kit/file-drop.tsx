import { ArrowUpTray } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

type FileDropProps = {
  id: string
  accept: string
  /** The file's name and its text; empty while there is none. */
  value: string[]
  onChange: (value: string[]) => void
}

/** Takes a file that is dropped on it, or chosen. */
export function FileDrop({ id, accept, value, onChange }: FileDropProps) {
  const { t } = useTranslation("b2b")
  const [over, setOver] = useState(false)
  const take = async (file: File | undefined) => {
    if (file) {
      onChange([file.name, await file.text()])
    }
  }
  return (
    <label
      htmlFor={id}
      className={clx(
        "flex cursor-pointer flex-col items-center gap-y-2 rounded-lg border border-dashed px-4 py-8",
        over
          ? "border-ui-border-interactive bg-ui-bg-base-hover"
          : "border-ui-border-strong bg-ui-bg-component"
      )}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => {
        setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files[0])
      }}
    >
      <ArrowUpTray className="text-ui-fg-subtle" />
      <Text size="small" weight="plus">
        {value[0] ?? t("form.drop")}
      </Text>
      <Text size="xsmall" className="text-ui-fg-muted">
        {t(value[0] ? "form.dropAgain" : "form.dropHint")}
      </Text>
      <input
        id={id}
        type="file"
        accept={accept}
        className="sr-only"
        onChange={(event) => void take(event.target.files?.[0])}
      />
    </label>
  )
}
