import { useTranslation } from "react-i18next"
import type { AdminSchedule } from "../answers"
import { textOf, textOrNull, type Field, type FormValues } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { companyLookup, priceGroupLookup, shipToLookup } from "../kit/lookups"
import { accountLookup } from "../kit/account-lookups"
import { periodFields } from "./period-fields"

const TARGETS = ["account", "ship_to", "company", "price_group", "everyone"]

type Props = { schedule: AdminSchedule; onClose: () => void }

/** Gives a schedule's prices to somebody, always or for some days. */
export function AssignmentDrawer({ schedule, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const fieldsOf = useFields(schedule)
  return (
    <FormDrawer
      title={t("assignments.addTitle")}
      description={t("accountPrices.hint")}
      fields={fieldsOf}
      values={{ target_type: "account" }}
      submit={t("assignments.add")}
      change={(values) => {
        const type = textOf(values, "target_type")
        return {
          path: `/admin/b2b/pricing-schedules/${schedule.id}/assignments`,
          body: {
            target_type: type,
            ...(type === "everyone"
              ? {}
              : { target_id: textOf(values, nameOfTarget(type, values)) }),
            starts_on: textOrNull(values, "starts_on"),
            ends_on: textOrNull(values, "ends_on"),
          },
        }
      }}
      done={t("assignments.added")}
      onClose={onClose}
    />
  )
}

/** A site chosen for one company must not be sent when another is chosen. */
function nameOfTarget(type: string, values: FormValues): string {
  return type === "ship_to"
    ? `ship_to_id ${textOf(values, "company_id")}`
    : `${type}_id`
}

function useFields(schedule: AdminSchedule): (values: FormValues) => Field[] {
  const { t } = useTranslation("b2b")
  const isFor =
    (...types: string[]) =>
    ({ target_type }: FormValues) =>
      types.some((type) => type === target_type)
  return (values) => [
    {
      kind: "select",
      name: "target_type",
      label: t("assignments.to"),
      options: TARGETS.map((value) => ({
        value,
        label: t(`assignments.targets.${value}`),
      })),
    },
    {
      kind: "lookup",
      name: "account_id",
      label: t("assignments.account"),
      find: accountLookup({
        ...(schedule.office_id === null ? {} : { id: schedule.office_id }),
        currency_code: schedule.currency_code,
      }),
      shown: isFor("account"),
    },
    {
      kind: "lookup",
      name: "company_id",
      label: t("assignments.company"),
      find: companyLookup(),
      shown: isFor("company", "ship_to"),
    },
    ...(textOf(values, "company_id") === ""
      ? []
      : [
          {
            kind: "lookup" as const,
            name: nameOfTarget("ship_to", values),
            label: t("assignments.shipTo"),
            find: shipToLookup(textOf(values, "company_id")),
            shown: isFor("ship_to"),
          },
        ]),
    {
      kind: "lookup",
      name: "price_group_id",
      label: t("assignments.priceGroup"),
      find: priceGroupLookup(),
      shown: isFor("price_group"),
    },
    ...periodFields(t, ["starts_on", "ends_on"], t("assignments.whenHint")),
  ]
}
