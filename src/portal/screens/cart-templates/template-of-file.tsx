import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { CartTemplateAnswer } from "../../answers-saved"
import { textIn, textOrNull } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { useTemplateFields } from "./new-template"

/** A template of a CSV file, chosen or pasted. */
export function TemplateOfFile({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const fields = useTemplateFields()
  // The form keeps what was typed, so a file's text makes another field of it.
  const [file, setFile] = useState({ text: "", name: "csv0", reads: 0 })
  return (
    <FormSheet<CartTemplateAnswer>
      title={t("template.fromCsv")}
      fields={[
        ...fields,
        {
          kind: "long",
          name: file.name,
          label: t("template.csvText"),
          hint: t("template.csvHint"),
        },
      ]}
      values={{ owner: "account", [file.name]: file.text }}
      submit={t("template.new")}
      change={(values) => ({
        path: "/store/b2b/cart-templates",
        body: {
          title: textIn(values, "title"),
          notes: textOrNull(values, "notes"),
          owner: textIn(values, "owner") || "account",
          csv: textIn(values, file.name),
        },
      })}
      done={t("template.made")}
      onDone={({ cart_template }) =>
        void navigate(`/cart-templates/${cart_template.id}`)
      }
      onClose={onClose}
    >
      <FileText
        label={t("template.csvFile")}
        onText={(text) => {
          setFile(({ reads }) => ({
            text,
            name: `csv${String(reads + 1)}`,
            reads: reads + 1,
          }))
        }}
      />
    </FormSheet>
  )
}

type FileTextProps = { label: string; onText: (text: string) => void }

/** A file from the device, read as text. */
export function FileText({ label, onText }: FileTextProps) {
  return (
    <label className="flex flex-col gap-y-1">
      <span className="txt-small-plus">{label}</span>
      <input
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        className="txt-small min-h-11 w-full"
        onChange={(event) => {
          const input = event.target
          void input.files?.[0]?.text().then((text) => {
            onText(text)
            // The same file, mended, can be chosen again.
            input.value = ""
          })
        }}
      />
    </label>
  )
}
