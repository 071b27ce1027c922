import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { SavedCartsAnswer } from "../../answers-saved"
import { useAnswer } from "../../hooks/use-answer"
import { useBasket } from "../../hooks/use-basket"
import { Answered } from "../../kit/answered"
import { FormSheet } from "../../kit/form-sheet"
import { Sheet } from "../../kit/sheet"
import { savedBody, savedFields, savedValues } from "./saved-fields"

type SaveSheetProps = { cartId: string; onClose: () => void }

/** Puts the basket aside under a name; one that is saved already is brought up to date. */
export function SaveSheet({ cartId, onClose }: SaveSheetProps) {
  const { t } = useTranslation()
  const { forget } = useBasket()
  const navigate = useNavigate()
  const known = useAnswer<SavedCartsAnswer>("/store/b2b/saved-carts", {
    cart_id: cartId,
    limit: 1,
  })
  if (!known.data) {
    return (
      <Sheet title={t("saved.later")} onClose={onClose}>
        <Answered query={known}>{() => null}</Answered>
      </Sheet>
    )
  }
  const mine = known.data.saved_carts.find((one) => one.is_changeable)
  return (
    <FormSheet
      title={t("saved.later")}
      description={mine ? t("saved.againText", mine) : t("saved.laterText")}
      fields={savedFields(t)}
      {...(mine ? { values: savedValues(mine) } : {})}
      submit={t("saved.later")}
      change={(values) => ({
        path: "/store/b2b/saved-carts",
        body: { cart_id: cartId, ...savedBody(values) },
      })}
      done={mine ? t("saved.updated", mine) : t("saved.parked")}
      onDone={() => {
        forget()
        void navigate("/saved-carts")
      }}
      onClose={onClose}
    />
  )
}
