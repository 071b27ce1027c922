import { Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminAccount, AdminShipToAccess } from "../../api/admin/b2b/types"
import { codeAndName, personName } from "../kit/text"
import { useAct } from "../kit/use-act"
import { useFormat } from "../kit/use-format"
import { limitText } from "./limit-text"

type Props = {
  /** The list of accesses that this one is in. */
  path: string
  access: AdminShipToAccess
  accounts: AdminAccount[]
}

/** One access in words, and a bin. */
export function AccessLine({ path, access, accounts }: Props) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { act } = useAct()
  const { member, ship_to, project } = access
  const where = project
    ? t("accesses.project", { project: codeAndName(project) })
    : ship_to && codeAndName(ship_to)
  return (
    <div className="shadow-borders-base flex items-center justify-between gap-x-2 rounded-lg px-3 py-2">
      <div>
        <Text size="small" weight="plus">
          {where}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[
            format.period(access.starts_on, access.ends_on),
            access.amount_limit === null
              ? t("accesses.noLimit")
              : t("matrix.limit", {
                  amount: limitText(access.amount_limit, accounts),
                }),
          ].join(" · ")}
        </Text>
      </div>
      <IconButton
        type="button"
        size="small"
        variant="transparent"
        aria-label={t("accesses.take.confirm")}
        onClick={() => {
          act({
            path: `${path}/${access.id ?? ""}`,
            method: "DELETE",
            question: {
              title: t("accesses.take.title"),
              description: t("accesses.take.description", {
                name: personName(member.customer),
                where,
              }),
              confirm: t("accesses.take.confirm"),
            },
            done: t("accesses.taken"),
          })
        }}
      >
        <Trash />
      </IconButton>
    </div>
  )
}
