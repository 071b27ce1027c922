import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { OrderTotal, OrderTotalsAnswer } from "../../answers-orders"
import { useAnswer } from "../../hooks/use-answer"
import type { Query } from "../../hooks/use-ask"
import { useCurrent } from "../../hooks/use-current"
import { Action } from "../../kit/action"
import { textIn, type Field } from "../../kit/fields"
import type { Option } from "../../kit/option"
import { Form } from "../../kit/form"
import { Opens } from "../../kit/opens"
import { Sheet } from "../../kit/sheet"

/** In the address by these names, and as the API calls them. */
const KEYS = {
  member: "member_id",
  site: "ship_to_id",
  job: "project_id",
  from: "placed_from",
  to: "placed_to",
} as const

const NAMES = Object.keys(KEYS) as (keyof typeof KEYS)[]

/** What the address filters the order history by; `q` is the list's own. */
export function useOrderFilters(): Query {
  const [params] = useSearchParams()
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = params.get(name)
      return value ? [[KEYS[name], value]] : []
    })
  )
}

/** Narrows the history to one person, site, job or period. */
export function OrderFilters() {
  const { t } = useTranslation()
  const count = Object.keys(useOrderFilters()).length
  return (
    <Opens
      label={count > 0 ? t("orders.filtered", { count }) : t("orders.filter")}
    >
      {(close) => <FilterSheet onClose={close} />}
    </Opens>
  )
}

function FilterSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const [params, setParams] = useSearchParams()
  const members = useOrdered("member")
  const sites = useOrdered("ship_to")
  const jobs = useOrdered("project")
  const fields: Field[] = [
    ...(may("order.view_all")
      ? [select("member", t("orders.by"), t("orders.everybody"), members)]
      : []),
    select("site", t("orders.site"), t("orders.allSites"), sites),
    select("job", t("orders.job"), t("orders.allJobs"), jobs),
    day("from", t("orders.from")),
    day("to", t("orders.to")),
  ]
  const show = (valueOf: (name: string) => string) => {
    setParams((now) => {
      const next = new URLSearchParams(now)
      next.delete("page")
      for (const name of NAMES) {
        const value = valueOf(name)
        if (value) {
          next.set(name, value)
        } else {
          next.delete(name)
        }
      }
      return next
    })
    onClose()
  }
  return (
    <Sheet title={t("orders.filter")} onClose={onClose}>
      <Form
        // What is chosen can be shown when there are options to choose from.
        key={[members, sites, jobs].map(({ length }) => length).join()}
        fields={fields}
        values={Object.fromEntries(
          NAMES.map((name) => [name, params.get(name)])
        )}
        submit={t("orders.show")}
        onSubmit={(values) => {
          show((name) => textIn(values, name))
          return Promise.resolve()
        }}
      >
        <Action
          onClick={() => {
            show(() => "")
          }}
        >
          {t("orders.clear")}
        </Action>
      </Form>
    </Sheet>
  )
}

function select(
  name: string,
  label: string,
  none: string,
  options: Option[]
): Field {
  return { kind: "select", name, label, none, options, optional: true }
}

function day(name: string, label: string): Field {
  return { kind: "day", name, label, optional: true, half: true }
}

/** The people, sites or jobs that there are orders of. */
function useOrdered(group_by: "member" | "ship_to" | "project"): Option[] {
  const { data } = useAnswer<OrderTotalsAnswer>("/store/b2b/orders/totals", {
    group_by,
    limit: 100,
  })
  const names = new Map(
    (data?.totals ?? []).flatMap(({ key, name }: OrderTotal) =>
      key === null ? [] : [[key, name ?? key] as const]
    )
  )
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label))
}
