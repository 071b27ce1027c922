import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Cart, OrderHeader, UsableShipTo } from "../../answers"
import { useAnswer } from "../../hooks/use-answer"
import { headerPath, type OrderHeaderAnswer } from "../../hooks/use-basket"
import { useChange } from "../../hooks/use-change"
import { useCurrent } from "../../hooks/use-current"
import { Action } from "../../kit/action"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { Failure } from "../../kit/failure"
import { Notice } from "../../kit/notice"
import { Picker } from "../../kit/picker"
import { SavedInput } from "../../kit/saved-input"
import { SiteRequestSheet } from "../site-request"

/** Where the order goes, for which job, under which number; saved as one goes. */
export function OrderFacts({ cart }: { cart: Cart }) {
  const { t } = useTranslation()
  const answer = useAnswer<OrderHeaderAnswer>(headerPath(cart.id))
  return (
    <Card title={t("basket.where")}>
      <Answered query={answer}>
        {({ order_header }) => (
          <Fields cartId={cart.id} header={order_header} />
        )}
      </Answered>
    </Card>
  )
}

type FieldsProps = { cartId: string; header: OrderHeader }
type TextFact =
  | "po_number"
  | "requested_ship_date"
  | "site_contact_name"
  | "site_contact_phone"
  | "delivery_instructions"
type Patch = Partial<
  Record<TextFact | "ship_to_id" | "project_id", string | null>
>

function Fields({ cartId, header }: FieldsProps) {
  const { t } = useTranslation()
  const { account } = useCurrent()
  const [isAsking, setIsAsking] = useState(false)
  const change = useChange<OrderHeaderAnswer>()
  const save = (body: Patch) => {
    change.mutate({ path: headerPath(cartId), body })
  }
  const text = (name: TextFact) => ({
    value: header[name],
    onSave: (value: string | null) => {
      save({ [name]: value })
    },
  })
  const dropped = change.data?.dropped_shipping_methods ?? []
  const fits = (project: { ship_to_ids: string[] }) =>
    header.ship_to_id === null ||
    project.ship_to_ids.length === 0 ||
    project.ship_to_ids.includes(header.ship_to_id)

  return (
    <div className="flex flex-col gap-y-4">
      <Picker
        label={t("basket.shipTo")}
        nothing={t("basket.noShipTo")}
        options={account.ship_tos.map((site) => ({
          value: site.id,
          label: nameOf(site),
          hint: addressOf(site),
        }))}
        value={header.ship_to_id}
        isPending={change.isPending}
        onPick={(ship_to_id) => {
          save({ ship_to_id })
        }}
        footer={
          <Action
            onClick={() => {
              setIsAsking(true)
            }}
          >
            {t("siteRequest.ask")}
          </Action>
        }
      />
      {(account.projects.length > 0 || account.project_rule === "required") && (
        <Picker
          label={t("basket.project")}
          nothing={t(
            account.project_rule === "required"
              ? "basket.chooseProject"
              : "basket.noProject"
          )}
          none={t("basket.noProject")}
          options={account.projects.filter(fits).map((project) => ({
            value: project.id,
            label: nameOf(project),
          }))}
          value={header.project_id}
          isPending={change.isPending}
          onPick={(project_id) => {
            save({ project_id })
          }}
        />
      )}
      {account.po_rule === "blanket" ? (
        <Picker
          label={t("basket.blanketOrder")}
          nothing={t("basket.chooseBlanket")}
          options={account.blanket_orders.map((number) => ({
            value: number,
            label: number,
          }))}
          value={header.po_number}
          onPick={(po_number) => {
            save({ po_number })
          }}
        />
      ) : (
        <SavedInput
          label={t("basket.poNumber")}
          maxLength={60}
          optional={account.po_rule === "not_asked"}
          {...text("po_number")}
        />
      )}
      <SavedInput
        label={t("basket.date")}
        type="date"
        optional
        {...text("requested_ship_date")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SavedInput
          label={t("basket.contactName")}
          maxLength={120}
          optional
          {...text("site_contact_name")}
        />
        <SavedInput
          label={t("basket.contactPhone")}
          type="tel"
          maxLength={40}
          optional
          {...text("site_contact_phone")}
        />
      </div>
      <SavedInput
        label={t("basket.instructions")}
        type="long"
        maxLength={500}
        optional
        {...text("delivery_instructions")}
      />
      {dropped.length > 0 && (
        <Notice tone="info">
          {t("basket.dropped", {
            names: dropped.map(({ name }) => name).join(", "),
          })}
        </Notice>
      )}
      {change.error && <Failure error={change.error} />}
      {isAsking && (
        <SiteRequestSheet
          onClose={() => {
            setIsAsking(false)
          }}
        />
      )}
    </div>
  )
}

function nameOf(row: { code: string | null; name: string }): string {
  return [row.code, row.name].filter(Boolean).join(" · ")
}

function addressOf({ address }: UsableShipTo): string {
  return [address.address_1, address.city, address.postal_code]
    .filter(Boolean)
    .join(", ")
}
