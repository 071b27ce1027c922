import { useTranslation } from "react-i18next"
import type { Cart, OrderHeader } from "../../answers"
import { useAnswer } from "../../hooks/use-answer"
import { headerPath, type OrderHeaderAnswer } from "../../hooks/use-basket"
import { useChange } from "../../hooks/use-change"
import { useCurrent } from "../../hooks/use-current"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { Failure } from "../../kit/failure"
import { codedName } from "../../kit/names"
import { Notice } from "../../kit/notice"
import { Picker } from "../../kit/picker"
import { SavedInput } from "../../kit/saved-input"
import { Destination } from "./destination"
import { MoreDetails } from "./more-details"
import { ShipDay } from "./ship-day"

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
type Patch = Partial<OrderHeader>

function Fields({ cartId, header }: FieldsProps) {
  const { t } = useTranslation()
  const { account } = useCurrent()
  const change = useChange<OrderHeaderAnswer>()
  const save = (body: Patch) => {
    change.mutate({ path: headerPath(cartId), body })
  }
  // What was just chosen is seen at once; refused, it goes back to what is saved.
  const sent = change.isPending ? change.variables.body : {}
  const dropped = change.data?.dropped_shipping_methods ?? []
  const fits = (project: { ship_to_ids: string[] }) =>
    header.ship_to_id === null ||
    project.ship_to_ids.length === 0 ||
    project.ship_to_ids.includes(header.ship_to_id)

  return (
    <div className="flex flex-col gap-y-4">
      <Destination header={header} isPending={change.isPending} onSave={save} />
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
            label: codedName(project),
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
          value={header.po_number}
          onSave={(po_number) => {
            save({ po_number })
          }}
        />
      )}
      <ShipDay
        header={header}
        onPick={(requested_ship_date) => {
          save({ requested_ship_date })
        }}
      />
      <MoreDetails header={{ ...header, ...sent }} onSave={save} />
      {dropped.length > 0 && (
        <Notice tone="info">
          {t("basket.dropped", {
            names: dropped.map(({ name }) => name).join(", "),
          })}
        </Notice>
      )}
      {change.error && <Failure error={change.error} />}
    </div>
  )
}
