import { useTranslation } from "react-i18next"
import type { AdminCredit } from "../answers"
import { filledIn, textOf, textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type DrawerProps = { path: string; credit: AdminCredit; onClose: () => void }

/** What the account may owe. */
export function CreditLimitDrawer({ path, credit, onClose }: DrawerProps) {
  const { t } = useTranslation("b2b")
  return (
    <FormDrawer
      title={t("credit.setLimit")}
      fields={[
        {
          kind: "text",
          name: "credit_limit",
          label: t("credit.limitIn", { currency: credit.currency_code }),
          hint: t("credit.limitHint"),
          optional: true,
        },
        {
          kind: "select",
          name: "over_limit",
          label: t("credit.over_limit"),
          options: (["block", "warn"] as const).map((value) => ({
            value,
            label: t(`credit.overLimit.${value}`),
          })),
        },
        {
          kind: "text",
          name: "overdue_days_allowed",
          label: t("credit.overdue_days_allowed"),
          hint: t("credit.overdueDaysHint"),
          optional: true,
        },
      ]}
      values={{
        credit_limit: credit.credit_limit ?? "",
        over_limit: credit.over_limit,
        overdue_days_allowed: credit.overdue_days_allowed?.toString() ?? "",
      }}
      change={(values) => {
        const days = textOrNull(values, "overdue_days_allowed")
        return {
          path,
          body: {
            credit_limit: textOrNull(values, "credit_limit"),
            over_limit: textOf(values, "over_limit"),
            overdue_days_allowed: days === null ? null : Number(days),
          },
        }
      }}
      done={t("credit.saved")}
      onClose={onClose}
    />
  )
}

/** What the office's books say now, typed in by a clerk. */
export function CreditStatementDrawer({ path, credit, onClose }: DrawerProps) {
  const { t } = useTranslation("b2b")
  const amount = (name: "balance" | "overdue" | "open_orders") => ({
    kind: "text" as const,
    name,
    label: t(`credit.${name}`),
    hint: t(`credit.${name}Hint`),
  })
  return (
    <FormDrawer
      title={t("credit.enterStatement")}
      description={t("credit.statementText", {
        currency: credit.currency_code.toUpperCase(),
      })}
      fields={[
        amount("balance"),
        amount("overdue"),
        {
          kind: "day",
          name: "overdue_since",
          label: t("credit.overdue_since"),
          hint: t("credit.overdueSinceHint"),
          optional: true,
        },
        amount("open_orders"),
        { kind: "switch", name: "on_stop", label: t("credit.on_stop") },
      ]}
      values={{
        balance: credit.balance ?? "",
        overdue: credit.overdue ?? "0",
        overdue_since: credit.overdue_since ?? "",
        open_orders: "0",
        on_stop: credit.on_stop,
      }}
      change={(values) => ({
        path,
        body: {
          statement: {
            balance: textOf(values, "balance"),
            overdue: textOf(values, "overdue"),
            ...filledIn(values, ["overdue_since"]),
            open_orders: textOf(values, "open_orders"),
            on_stop: values["on_stop"] === true,
          },
        },
      })}
      done={t("credit.saved")}
      onClose={onClose}
    />
  )
}
