import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Candidate, QuickOrderAnswer } from "../../answers-quick-order"
import { useAsk } from "../../hooks/use-ask"
import { useTakeLines } from "../../hooks/use-basket"
import { useCurrent } from "../../hooks/use-current"
import { Action } from "../../kit/action"
import { Card } from "../../kit/card"
import { Failure } from "../../kit/failure"
import { useSaid } from "../../kit/said"
import { Screen } from "../../kit/screen"
import { TypedList } from "./typed-list"
import { QuickOrderRow } from "./line"
import { lineToTake, rowOf, type Row } from "./row"

/** Many products by their codes: pasted or out of a file, checked, then all at once. */
export function QuickOrderScreen() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const { say } = useSaid()
  const ask = useAsk()
  const [rows, setRows] = useState<Row[]>([])
  const lookUp = useMutation<QuickOrderAnswer, Error, Record<string, unknown>>({
    mutationFn: (body) =>
      ask("/store/b2b/quick-order", { method: "POST", body }),
  })
  const take = useTakeLines()
  const ready = rows.flatMap((row) => lineToTake(row) ?? [])

  const check = (text: string) => {
    take.reset()
    lookUp.mutate(
      { text },
      {
        onSuccess: ({ lines }) => {
          setRows(lines.map(rowOf))
        },
      }
    )
  }
  const choose = (row: Row, { sku, variant_id }: Candidate) => {
    const { quantity, unit } = row.line
    lookUp.mutate(
      {
        lines: [
          {
            code: sku ?? variant_id,
            variant_id,
            ...(quantity === null ? {} : { quantity }),
            ...(unit === null ? {} : { unit }),
          },
        ],
      },
      {
        onSuccess: ({ lines: [line] }) => {
          setRows((now) =>
            now.map((one) =>
              one.id === row.id && line
                ? rowOf({ ...line, row: row.line.row })
                : one
            )
          )
        },
      }
    )
  }
  const addAll = () => {
    take.mutate(ready, {
      onSuccess: ({ added, repeated = [], refused }) => {
        const idAt = (index: number) => ready[index]?.id
        const inBasket = new Set(
          [...added.map(({ index }) => index), ...repeated].map(idAt)
        )
        const reasons = new Map(
          refused.map(({ index, message }) => [idAt(index), message])
        )
        setRows((now) =>
          now.map((row) => ({
            ...row,
            isInBasket: row.isInBasket || inBasket.has(row.id),
            refused: reasons.get(row.id) ?? null,
          }))
        )
        say(t("quickOrder.added", { count: inBasket.size }))
      },
    })
  }
  const failed = take.error ?? lookUp.error
  return (
    <Screen
      title={t("quickOrder.title")}
      back="/products"
      actions={
        <Action asChild>
          <Link to="/cart">{t("quickOrder.toBasket")}</Link>
        </Action>
      }
    >
      <TypedList isPending={lookUp.isPending} onCheck={check} />
      {failed && <Failure error={failed} />}
      {rows.length > 0 && (
        <Card title={t("quickOrder.lines")} flush>
          <ul>
            {rows.map((row) => (
              <QuickOrderRow
                key={row.id}
                row={row}
                onChoose={(candidate) => {
                  choose(row, candidate)
                }}
                onLeaveOut={() => {
                  setRows((now) => now.filter(({ id }) => id !== row.id))
                }}
              />
            ))}
          </ul>
        </Card>
      )}
      {ready.length > 0 && may("order.place") && (
        <div className="sticky bottom-20 z-20 md:bottom-4">
          <Action
            main
            className="w-full"
            isLoading={take.isPending}
            onClick={addAll}
          >
            {t("quickOrder.add", { count: ready.length })}
          </Action>
        </div>
      )}
    </Screen>
  )
}
