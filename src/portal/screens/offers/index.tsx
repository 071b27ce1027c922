import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Offer, OffersAnswer } from "../../answers-offers"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Action } from "../../kit/action"
import { Allowed } from "../../kit/allowed"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { ItemList } from "../../kit/item-list"
import { Screen } from "../../kit/screen"
import { PriceOfferNotice } from "../price-offers/notice"
import { UseOffer } from "./use-offer"
import { useOfferWords } from "./use-offer-words"

/** What is cheaper for this account for a while, what for, and until when. */
export function OffersScreen() {
  const { t } = useTranslation()
  const { context, may } = useCurrent()
  return (
    <Screen
      title={t("offers.title")}
      actions={
        context.acting === null &&
        may("price.view") && (
          <Action asChild>
            <Link to="/price-offers">{t("priceOffers.title")}</Link>
          </Action>
        )
      }
    >
      <PriceOfferNotice />
      <Allowed needs="price.view">
        <Card flush>
          <ItemList<OffersAnswer, Offer>
            label={t("offers.title")}
            path="/store/b2b/offers"
            rows={({ offers }) => offers}
            id={({ id }) => id}
            row={(offer) => <OfferRow offer={offer} />}
            empty={
              <Empty title={t("offers.none")} text={t("offers.noneText")} />
            }
          />
        </Card>
      </Allowed>
    </Screen>
  )
}

function OfferRow({ offer }: { offer: Offer }) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const words = useOfferWords()
  const { code, conditions, ends_at } = offer
  return (
    <div className="flex flex-col gap-x-6 gap-y-3 py-4 md:flex-row md:items-center">
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        <h2 className="txt-medium-plus break-words">{words.title(offer)}</h2>
        {conditions.length > 0 && (
          <ul className="txt-small list-inside list-disc">
            {conditions.map((condition) => {
              const text = words.condition(condition)
              return <li key={text}>{text}</li>
            })}
          </ul>
        )}
        <p className="txt-small text-ui-fg-subtle">
          {[
            ends_at === null
              ? t("offers.open")
              : t("offers.until", { instant: instant(ends_at) }),
            code === null ? t("offers.byItself") : t("offers.code", { code }),
          ].join(" · ")}
        </p>
      </div>
      {code !== null && <UseOffer code={code} />}
    </div>
  )
}
