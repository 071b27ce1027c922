import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { TemplateCart, WholeTemplate } from "../../answers-saved"
import { useChange } from "../../hooks/use-change"
import { useCurrent } from "../../hooks/use-current"
import { Action } from "../../kit/action"
import { Card } from "../../kit/card"
import { DoNow } from "../../kit/do-now"
import { Failure } from "../../kit/failure"
import { inputClass } from "../../kit/input-class"
import { useOpenBasket } from "../saved-carts/use-open-basket"
import { Baskets } from "./baskets"
import type { Filling } from "./use-filling"
import { Where } from "./where"

type FillProps = { template: WholeTemplate; filling: Filling }

/** Where it goes, and the button that makes a basket for each place. */
export function Fill({ template, filling }: FillProps) {
  const { t } = useTranslation()
  const { account } = useCurrent()
  const openBasket = useOpenBasket()
  const [sites, setSites] = useState<string[]>(
    account.preset ? [account.preset.ship_to_id] : []
  )
  const [poNumber, setPoNumber] = useState("")
  const [made, setMade] = useState<TemplateCart[] | null>(null)
  const write = useChange<{ carts: TemplateCart[] }>()
  const path = `/store/b2b/cart-templates/${template.id}`
  const po_number = poNumber.trim()

  const fill = () => {
    write.mutate(
      {
        path: `${path}/activate`,
        body: {
          ...filling.order,
          ...(sites.length > 0 ? { ship_to_ids: sites } : {}),
          ...(sites.length > 1 && po_number ? { po_number } : {}),
        },
      },
      {
        onSuccess: ({ carts }) => {
          const [only] = carts
          if (
            carts.length === 1 &&
            only?.cart_id &&
            only.changes.length === 0
          ) {
            openBasket(only.cart_id, template.title)
          } else {
            setMade(carts)
          }
        },
      }
    )
  }
  return (
    <Card title={t("template.where")}>
      <div className="flex flex-col gap-y-4">
        <Where chosen={sites} onChange={setSites} />
        {sites.length > 1 && (
          <label className="flex flex-col gap-y-1">
            <span className="txt-small-plus">{t("template.poNumber")}</span>
            <input
              className={inputClass}
              autoComplete="off"
              maxLength={60}
              value={poNumber}
              onChange={(event) => {
                setPoNumber(event.target.value)
              }}
            />
          </label>
        )}
        {write.error && <Failure error={write.error} />}
        <Action
          main
          isLoading={write.isPending}
          disabled={write.isPending}
          onClick={fill}
        >
          {t("template.fill", { count: Math.max(1, sites.length) })}
        </Action>
        {template.is_changeable && filling.isChanged && (
          <DoNow
            change={{ path, body: { lines: filling.asLines() } }}
            done={t("template.kept")}
            onDone={filling.clear}
          >
            {t("template.keep")}
          </DoNow>
        )}
      </div>
      {made && (
        <Baskets
          carts={made}
          onOpen={(cartId) => {
            openBasket(cartId, template.title)
          }}
          onClose={() => {
            setMade(null)
          }}
        />
      )}
    </Card>
  )
}
