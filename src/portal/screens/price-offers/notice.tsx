import { useTranslation } from "react-i18next"
import type { ProposalsAnswer } from "../../answers-proposals"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Notice } from "../../kit/notice"
import { TextLink } from "../../kit/text-link"

/** Where a member begins: an offer that waits for his answer. */
export function PriceOfferNotice() {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { context, may } = useCurrent()
  const { data } = useAnswer<ProposalsAnswer>(
    "/store/b2b/price-proposals",
    { status: "offered", limit: 1 },
    {
      enabled:
        context.acting === null && may("price.view") && may("order.place"),
    }
  )
  const [first] = data?.price_proposals ?? []
  if (!data || !first) {
    return null
  }
  const { answer_by, sales_rep_name: name, id } = first
  return (
    <Notice
      tone="info"
      title={
        answer_by === null
          ? t("priceOffers.notice", { name })
          : t("priceOffers.noticeBy", { name, day: day(answer_by) })
      }
    >
      <TextLink to={data.count === 1 ? `/price-offers/${id}` : "/price-offers"}>
        {t("priceOffers.read", { count: data.count })}
      </TextLink>
    </Notice>
  )
}
