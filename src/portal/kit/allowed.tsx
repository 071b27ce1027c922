import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useCurrent } from "../hooks/use-current"
import { Card } from "./card"
import { Empty } from "./empty"
import { WhyButton } from "./why-button"

type AllowedProps = { needs: string; children: ReactNode }

/** For pages that are not offered to everybody, but have an address. */
export function Allowed({ needs, children }: AllowedProps) {
  const { t } = useTranslation()
  const { may } = useCurrent()
  return may(needs) ? (
    children
  ) : (
    <Card>
      <Empty title={t("allowed.title")} text={t("allowed.text")}>
        <WhyButton question={{ action: needs }} />
      </Empty>
    </Card>
  )
}
