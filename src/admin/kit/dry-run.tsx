import { Button, InlineTip, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useChange } from "../hooks/use-change"
import type { Column } from "./list-table"
import { PlainTable } from "./plain-table"

type DryRunProps<Answer, Row> = {
  path: string
  draft: Record<string, unknown>
  label: string
  text: (answer: Answer) => string
  columns: Column<Row>[]
}

/** What a draft would have done to past orders, at a click; it writes nothing. */
export function DryRun<
  Answer extends { orders: Row[] },
  Row extends { order_id: string },
>({ path, draft, label, text, columns }: DryRunProps<Answer, Row>) {
  const { t } = useTranslation("b2b")
  const { data, error, isPending, mutate } = useChange<Answer>()
  return (
    <div className="flex flex-col gap-y-3">
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={() => {
          mutate({ path, body: draft })
        }}
      >
        {label}
      </Button>
      {error && (
        <InlineTip variant="error" label={t("failure.notDone")}>
          {error.message}
        </InlineTip>
      )}
      {data && (
        <Text size="small" role="status">
          {text(data)}
        </Text>
      )}
      {data && data.orders.length > 0 && (
        <PlainTable<Row>
          rows={data.orders}
          rowId={({ order_id }) => order_id}
          empty=""
          columns={columns}
        />
      )}
    </div>
  )
}
