import { useTranslation } from "react-i18next"
import type { Offer, OfferRule } from "../../answers-offers"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"

/** A row of names longer than this is cut. */
const MOST_NAMES = 4

const IN_MONEY = ["order_value", "category_value"]
const WITH_VALUE = [...IN_MONEY, "category_quantity", "country"]

/** An offer in plain words. */
export function useOfferWords() {
  const { t, i18n } = useTranslation()
  const { account } = useCurrent()
  const { money, number } = useFormat()
  const currency = account.office.currency_code

  const namesOf = ({ named }: OfferRule) => {
    const names = named.slice(0, MOST_NAMES).map(({ name }) => name)
    const text = names.join(", ") || t("offers.some")
    return named.length > MOST_NAMES ? t("offers.and", { names: text }) : text
  }
  const countries = new Intl.DisplayNames(i18n.language, { type: "region" })
  const valueOf = ({ kind, values, operator }: OfferRule) => {
    if (kind === "country") {
      return values.map((code) => countries.of(code.toUpperCase())).join(", ")
    }
    const numbers = values.map(Number)
    // Of several bounds the widest counts.
    const bound = operator.startsWith("l")
      ? Math.max(...numbers)
      : Math.min(...numbers)
    return IN_MONEY.includes(kind) ? money(bound, currency) : number(bound)
  }
  const goods = (rules: OfferRule[]) => {
    const wanted = rules.filter(({ operator }) => operator !== "ne")
    const unwanted = rules.filter(({ operator }) => operator === "ne")
    const what = wanted.map(namesOf).join(", ") || t("offers.allItems")
    return unwanted.length === 0
      ? what
      : t("offers.without", { what, names: unwanted.map(namesOf).join(", ") })
  }
  const target = ({ applies_to: { type, rules } }: Offer) =>
    type === "items" || rules.length > 0 ? goods(rules) : t(`offers.${type}`)

  return {
    title: (offer: Offer) => {
      const { kind, value, buy, currency_code } = offer
      const what = target(offer)
      if (buy) {
        return t(
          Number(value) === 100 ? "offers.buyGetFree" : "offers.buyGet",
          {
            buy: number(buy.quantity),
            bought: goods(buy.rules),
            get: number(buy.get_quantity),
            what,
            value: number(Number(value)),
          }
        )
      }
      return kind === "fixed"
        ? t("offers.fixed", {
            value: money(Number(value), currency_code),
            what,
          })
        : t("offers.percentage", { value: number(Number(value)), what })
    },
    condition: (rule: OfferRule) => {
      const { kind, operator } = rule
      return WITH_VALUE.includes(kind)
        ? t(`offers.condition.${kind}.${operator}`, {
            value: valueOf(rule),
            names: namesOf(rule),
          })
        : t(`offers.condition.things.${operator}`, { names: namesOf(rule) })
    },
  }
}
