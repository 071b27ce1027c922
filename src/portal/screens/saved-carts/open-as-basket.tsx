import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Activated, SavedCartAnswer } from "../../answers-saved"
import { Action } from "../../kit/action"
import { DoNow } from "../../kit/do-now"
import { Sheet } from "../../kit/sheet"
import { LineChanges } from "./line-changes"
import { useOpenBasket } from "./use-open-basket"

/** A fresh cart of it at today's prices; what changed is read before the basket. */
export function OpenAsBasket({
  saved,
}: {
  saved: SavedCartAnswer["saved_cart"]
}) {
  const { t } = useTranslation()
  const openBasket = useOpenBasket()
  const [made, setMade] = useState<Activated | null>(null)
  const cartId = made?.cart_id ?? null
  const open = (id: string) => {
    openBasket(id, saved.title)
  }
  return (
    <>
      <DoNow<Activated>
        main
        change={{ path: `/store/b2b/saved-carts/${saved.id}/activate` }}
        onDone={(answer) => {
          const { cart_id, changes, fact_changes } = answer
          if (cart_id !== null && changes.length + fact_changes.length === 0) {
            open(cart_id)
          } else {
            setMade(answer)
          }
        }}
      >
        {t("saved.open")}
      </DoNow>
      {made && (
        <Sheet
          title={t(cartId === null ? "saved.nothing" : "saved.changed")}
          onClose={() => {
            setMade(null)
          }}
          footer={
            cartId === null ? (
              <Action
                onClick={() => {
                  setMade(null)
                }}
              >
                {t("close")}
              </Action>
            ) : (
              <Action
                main
                onClick={() => {
                  open(cartId)
                }}
              >
                {t("saved.toBasket")}
              </Action>
            )
          }
        >
          <LineChanges
            changes={made.changes}
            facts={made.fact_changes}
            variantOf={(line) =>
              saved.lines.find(({ id }) => id === line)?.variant_id ?? null
            }
          />
        </Sheet>
      )}
    </>
  )
}
