import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  AdminAccount,
  AdminShipToAccess,
  AdminShipToAccessesAnswer,
} from "../../api/admin/b2b/types"
import { useAnswer } from "../hooks/use-answer"
import { FormDrawer } from "../kit/form-drawer"
import { codeAndName, personName } from "../kit/text"
import { accessBody, accessFields } from "./access-fields"
import { AccessLine } from "./access-line"
import type { MatrixPlace } from "./matrix-table"

type Props = {
  companyId: string
  place: MatrixPlace
  accounts: AdminAccount[]
  onClose: () => void
}

/** One cell of the matrix: what opens the site to the member, and to give more. */
export function AccessCellDrawer({
  companyId,
  place: { member, shipTo, cell },
  accounts,
  onClose,
}: Props) {
  const { t } = useTranslation("b2b")
  const path = `/admin/b2b/companies/${companyId}/ship-to-accesses`
  const { data } = useAnswer<AdminShipToAccessesAnswer>(path, {
    member_id: member.id,
    limit: 100,
  })
  const opens = (access: AdminShipToAccess) =>
    access.id !== null &&
    (access.project === null
      ? access.ship_to?.id === shipTo.id
      : cell?.how === "project" || cell?.how === "delegated")
  const accesses = (data?.ship_to_accesses ?? []).filter(opens)
  return (
    <FormDrawer
      title={codeAndName(shipTo)}
      description={personName(member.customer)}
      submit={t("matrix.give")}
      fields={[
        {
          kind: "note",
          name: "now",
          label: "",
          text: (
            <div className="flex flex-col gap-y-3">
              <InlineTip label={t("matrix.now")}>
                {t(cell ? `matrix.how.${cell.how}` : "matrix.none")}
              </InlineTip>
              {accesses.map((access) => (
                <AccessLine
                  key={access.id}
                  path={path}
                  access={access}
                  accounts={accounts}
                />
              ))}
            </div>
          ),
        },
        ...accessFields(t),
      ]}
      change={(values) => ({
        path,
        body: {
          member_id: member.id,
          ship_to_id: shipTo.id,
          ...accessBody(values),
        },
      })}
      done={t("accesses.given")}
      onClose={onClose}
    />
  )
}
