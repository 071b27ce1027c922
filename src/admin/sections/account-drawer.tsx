import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import { usePaymentMethods } from "../hooks/use-payment-methods"
import { usePaymentTerms } from "../hooks/use-payment-terms"
import { usePermissions } from "../hooks/use-permissions"
import { isOn, listOf, textOf, textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { memberLookup, priceGroupLookup } from "../kit/lookups"
import { useStatusOptions } from "../kit/status"

type Props = { account: AdminAccount; onClose: () => void }

const poRules = ["not_asked", "required", "required_unused", "blanket"]

/** What a sales office lets a company do, and on which terms. */
export function AccountDrawer({ account, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const statuses = useStatusOptions("account")
  const permissions = usePermissions()
  const terms = usePaymentTerms(account.office.id, account.payment_term)
  const { payment_methods, office } = account
  const methods = usePaymentMethods(office.region_id, payment_methods)
  return (
    <FormDrawer
      title={t("accounts.edit", { office: account.office.name })}
      fields={[
        {
          kind: "text",
          name: "number",
          label: t("accounts.number"),
          hint: t("accounts.numberHint"),
          optional: true,
        },
        {
          kind: "select",
          name: "status",
          label: t("fields.status"),
          options: statuses,
          half: true,
        },
        {
          kind: "select",
          name: "payment_term_id",
          label: t("accounts.paymentTerm"),
          options: terms,
          none: t("accounts.noTerms"),
          optional: true,
          half: true,
        },
        {
          kind: "long",
          name: "hold_reason",
          label: t("accounts.holdReason"),
          hint: t("accounts.holdReasonHint"),
          optional: true,
          shown: (values) => values.status === "on_hold",
        },
        {
          kind: "select",
          name: "po_rule",
          label: t("accounts.po"),
          options: poRules.map((value) => ({
            value,
            label: t(`accounts.poRule.${value}`),
          })),
          half: true,
        },
        {
          kind: "select",
          name: "bill_to",
          label: t("accounts.pays"),
          options: ["company", "parent"].map((value) => ({
            value,
            label: t(`accounts.billTo.${value}`),
          })),
          half: true,
        },
        {
          kind: "long",
          name: "blanket_orders",
          label: t("accounts.blanketOrders"),
          hint: t("accounts.blanketOrdersHint"),
          optional: true,
          shown: (values) => values.po_rule === "blanket",
        },
        {
          kind: "switch",
          name: "project_required",
          label: t("accounts.projectRequired"),
          half: true,
        },
        {
          kind: "switch",
          name: "allow_free_form_ship_to",
          label: t("accounts.freeFormShipTo"),
          half: true,
        },
        {
          kind: "switch",
          name: "allow_collect",
          label: t("accounts.allowCollect"),
          half: true,
        },
        {
          kind: "lookup",
          name: "price_group_id",
          label: t("accounts.priceGroup"),
          hint: t("accounts.priceGroupHint"),
          optional: true,
          find: priceGroupLookup(),
        },
        {
          kind: "lookup",
          name: "order_contact_member_id",
          label: t("accounts.orderContact"),
          hint: t("accounts.orderContactHint"),
          optional: true,
          find: memberLookup(account.company_id),
        },
        {
          kind: "checks",
          name: "payment_methods",
          label: t("paymentMethods.title"),
          hint: t("paymentMethods.accountHint"),
          options: methods,
        },
        {
          kind: "checks",
          name: "restrictions",
          label: t("accounts.takenAway"),
          hint: t("accounts.takenAwayHint"),
          options: permissions,
        },
      ]}
      values={{
        number: account.number ?? "",
        status: account.status,
        payment_term_id: account.payment_term?.id ?? "",
        hold_reason: account.hold_reason ?? "",
        po_rule: account.po_rule,
        bill_to: account.bill_to,
        blanket_orders: account.blanket_orders.join("\n"),
        project_required: account.project_rule === "required",
        allow_free_form_ship_to: account.allow_free_form_ship_to,
        allow_collect: account.allow_collect,
        price_group_id: account.price_group_id ?? "",
        order_contact_member_id: account.order_contact_member_id ?? "",
        payment_methods: account.payment_methods,
        restrictions: account.restrictions,
      }}
      change={(values) => ({
        path: `/admin/b2b/accounts/${account.id}`,
        body: {
          number: textOrNull(values, "number"),
          status: textOf(values, "status"),
          payment_term_id: textOrNull(values, "payment_term_id"),
          hold_reason:
            values.status === "on_hold"
              ? textOrNull(values, "hold_reason")
              : null,
          po_rule: textOf(values, "po_rule"),
          bill_to: textOf(values, "bill_to"),
          blanket_orders: textOf(values, "blanket_orders")
            .split(/\s*\n\s*/)
            .filter(Boolean),
          project_rule: isOn(values, "project_required")
            ? "required"
            : "not_asked",
          allow_free_form_ship_to: isOn(values, "allow_free_form_ship_to"),
          allow_collect: isOn(values, "allow_collect"),
          price_group_id: textOrNull(values, "price_group_id"),
          order_contact_member_id: textOrNull(
            values,
            "order_contact_member_id"
          ),
          payment_methods: listOf(values, "payment_methods"),
          restrictions: listOf(values, "restrictions"),
        },
      })}
      done={t("accounts.saved")}
      onClose={onClose}
    />
  )
}
