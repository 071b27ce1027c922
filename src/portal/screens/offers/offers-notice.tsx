import { useTranslation } from "react-i18next"
import type { OffersAnswer } from "../../answers-offers"
import { useAnswer } from "../../hooks/use-answer"
import { useFormat } from "../../hooks/use-format"
import { Notice } from "../../kit/notice"
import { TextLink } from "../../kit/text-link"

/** Where a member begins: how many offers run, and until when the first does. */
export function OffersNotice() {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const { data } = useAnswer<OffersAnswer>("/store/b2b/offers", { limit: 1 })
  const [first] = data?.offers ?? []
  if (!data || !first) {
    return null
  }
  const { count } = data
  return (
    <Notice
      tone="info"
      title={
        first.ends_at === null
          ? t("offers.notice", { count })
          : t("offers.noticeEnds", { count, instant: instant(first.ends_at) })
      }
    >
      <TextLink to="/offers">{t("offers.read")}</TextLink>
    </Notice>
  )
}
