import { CheckCircleSolid, XCircle } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { usePermissions } from "../../hooks/use-permissions"
import { useCurrent } from "../../hooks/use-current"
import { Answered } from "../../kit/answered"
import { Opens } from "../../kit/opens"
import { Sheet } from "../../kit/sheet"
import { WhyButton } from "../../kit/why-button"
import { usePermissionText } from "./permission-text"

/** "What may I do?", and why not the rest. */
export function MyRights() {
  const { t } = useTranslation()
  return (
    <Opens label={t("company.mine.ask")}>
      {(close) => (
        <Sheet
          title={t("company.mine.ask")}
          description={t("company.mine.text")}
          onClose={close}
          footer={
            <WhyButton
              label={t("company.mine.order")}
              question={{ action: "order.place" }}
            />
          }
        >
          <Rights />
        </Sheet>
      )}
    </Opens>
  )
}

function Rights() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const textOf = usePermissionText()
  const answer = usePermissions()
  return (
    <Answered query={answer}>
      {({ permissions }) => (
        <ul className="divide-y">
          {permissions.map((one) => (
            <li
              key={one.permission}
              className="flex min-h-12 items-center gap-x-3"
            >
              {may(one.permission) ? (
                <CheckCircleSolid
                  aria-label={t("company.mine.yes")}
                  className="text-ui-tag-green-icon shrink-0"
                />
              ) : (
                <XCircle
                  aria-label={t("company.mine.no")}
                  className="text-ui-fg-muted shrink-0"
                />
              )}
              <span className="txt-medium min-w-0 flex-1">{textOf(one)}</span>
              {!may(one.permission) && (
                <WhyButton
                  of={textOf(one)}
                  question={{ action: one.permission }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Answered>
  )
}
