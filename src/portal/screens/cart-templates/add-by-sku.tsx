import { XMark } from "@medusajs/icons"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Candidate, QuickOrderAnswer } from "../../answers-quick-order"
import { useAsk } from "../../hooks/use-ask"
import { Action } from "../../kit/action"
import { Failure } from "../../kit/failure"
import { inputClass } from "../../kit/input-class"
import { Quantity } from "../../kit/quantity"
import type { Filling } from "./use-filling"

/** Lines that the template has not, found as quick order finds them. */
export function AddBySku({ filling }: { filling: Filling }) {
  const { t } = useTranslation()
  const ask = useAsk()
  const [code, setCode] = useState("")
  const find = useMutation<
    QuickOrderAnswer,
    Error,
    { code: string; variant_id?: string }
  >({
    mutationFn: (line) =>
      ask("/store/b2b/quick-order", {
        method: "POST",
        body: { lines: [line] },
      }),
    onSuccess: ({ lines: [line] }) => {
      if (line?.match) {
        const { variant_id, title, sku, quantity, unit } = line.match
        filling.add({
          variant_id,
          title,
          sku,
          quantity: Number(quantity),
          unit_code: unit.code,
        })
        setCode("")
      }
    },
  })
  const found = find.data?.lines[0]
  const candidates: Candidate[] = found?.match ? [] : (found?.candidates ?? [])
  return (
    <div className="flex flex-col gap-y-3 border-t p-4">
      {filling.added.length > 0 && (
        <section aria-label={t("template.added")}>
          <h3 className="txt-small-plus text-ui-fg-subtle">
            {t("template.added")}
          </h3>
          <ul className="divide-y">
            {filling.added.map((line) => (
              <li
                key={line.variant_id}
                className="flex flex-wrap items-center justify-between gap-2 py-3"
              >
                <span className="txt-medium-plus min-w-48 flex-1 break-words">
                  {[line.title, line.sku].filter(Boolean).join(" · ")}
                </span>
                <Quantity
                  of={line.title}
                  value={line.quantity}
                  onChange={(quantity) => {
                    filling.add({ ...line, quantity })
                  }}
                />
                <button
                  type="button"
                  aria-label={t("form.takeOut", { of: line.title })}
                  className="text-ui-fg-subtle flex size-11 items-center justify-center"
                  onClick={() => {
                    filling.takeOut(line)
                  }}
                >
                  <XMark aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          find.mutate({ code: code.trim() })
        }}
      >
        <label className="flex min-w-48 flex-1 flex-col gap-y-1">
          <span className="txt-small-plus">{t("template.addSku")}</span>
          <input
            className={inputClass}
            autoComplete="off"
            autoCapitalize="off"
            maxLength={100}
            value={code}
            onChange={(event) => {
              setCode(event.target.value)
            }}
          />
        </label>
        <Action
          type="submit"
          disabled={code.trim() === "" || find.isPending}
          isLoading={find.isPending}
        >
          {t("template.add")}
        </Action>
      </form>
      {find.error && <Failure error={find.error} />}
      {found && !found.match && candidates.length === 0 && (
        <p role="alert" className="txt-small text-ui-fg-error">
          {t("template.addUnknown", { code: found.code })}
        </p>
      )}
      {candidates.length > 0 && (
        <div className="flex flex-col gap-y-2">
          <p className="txt-small-plus">{t("template.addMeant")}</p>
          <div className="flex flex-wrap gap-2">
            {candidates.map(({ variant_id, sku, title }) => (
              <Action
                key={variant_id}
                className="h-auto whitespace-normal py-2 text-left"
                onClick={() => {
                  find.mutate({ code: sku ?? variant_id, variant_id })
                }}
              >
                {[sku, title].filter(Boolean).join(" · ")}
              </Action>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
