import { useTranslation } from "react-i18next"
import type { Query } from "../hooks/use-ask"
import { useActing } from "../hooks/use-acting"
import { Opens } from "./opens"
import { WhySheet } from "./why-sheet"

type WhyButtonProps = {
  question: Query & { action: string }
  /** Other words for the same question. */
  label?: string
  /** Tells rows apart, for those who hear it. */
  of?: string
}

/** "Why can't I?", beside what is refused; for members, not for who acts in their place. */
export function WhyButton({ question, label, of }: WhyButtonProps) {
  const { t } = useTranslation()
  const { token } = useActing()
  const title = label ?? t("why.ask")
  return token !== null ? null : (
    <Opens quiet label={title} {...(of === undefined ? {} : { of })}>
      {(close) => (
        <WhySheet title={title} question={question} onClose={close} />
      )}
    </Opens>
  )
}
