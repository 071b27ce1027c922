import { useTranslation } from "react-i18next"
import type { PreparedCartsAnswer } from "../../answers-rep"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { Notice } from "../../kit/notice"
import { TextLink } from "../../kit/text-link"

/** Where a member begins: what others prepared for him. */
export function PreparedNotice() {
  const { t } = useTranslation()
  const { context, may } = useCurrent()
  const { data } = useAnswer<PreparedCartsAnswer>(
    "/store/b2b/prepared-carts",
    { limit: 1 },
    { enabled: context.acting === null && may("order.place") }
  )
  return data === undefined || data.count === 0 ? null : (
    <Notice tone="info" title={t("prepared.notice", { count: data.count })}>
      <TextLink to="/prepared">{t("prepared.read")}</TextLink>
    </Notice>
  )
}
