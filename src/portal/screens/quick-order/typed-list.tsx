import { clx } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { Action } from "../../kit/action"
import { Card } from "../../kit/card"
import { inputClass } from "../../kit/input-class"

type TypedListProps = {
  isPending: boolean
  onCheck: (text: string) => void
}

/** Where the lines are pasted, typed or chosen as a file. */
export function TypedList({ isPending, onCheck }: TypedListProps) {
  const { t } = useTranslation()
  const [text, setText] = useState("")
  const hint = useId()
  return (
    <Card>
      <form
        className="flex flex-col gap-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          onCheck(text)
        }}
      >
        <label className="flex flex-col gap-y-1">
          <span className="txt-small-plus">{t("quickOrder.list")}</span>
          <textarea
            className={clx(inputClass, "min-h-40 py-2 font-mono")}
            aria-describedby={hint}
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            required
            value={text}
            onChange={(event) => {
              setText(event.target.value)
            }}
          />
        </label>
        <p id={hint} className="txt-small text-ui-fg-subtle">
          {t("quickOrder.hint")}
        </p>
        <label className="flex flex-col gap-y-1">
          <span className="txt-small-plus">{t("quickOrder.file")}</span>
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            className="txt-small min-h-11 w-full"
            onChange={(event) => {
              const file = event.target.files?.[0]
              void file?.text().then((content) => {
                setText(content)
                onCheck(content)
              })
            }}
          />
        </label>
        <div>
          <Action
            type="submit"
            disabled={text.trim() === ""}
            isLoading={isPending}
          >
            {t("quickOrder.check")}
          </Action>
        </div>
      </form>
    </Card>
  )
}
