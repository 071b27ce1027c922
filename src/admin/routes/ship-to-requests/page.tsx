import { useTranslation } from "react-i18next"
import { ShipToRequestsTable } from "../../sections/ship-to-requests-table"

/** The new delivery addresses that members of all companies asked for. */
const ShipToRequestsPage = () => (
  <ShipToRequestsTable level="h1" path="/admin/b2b/ship-to-requests" />
)

export default ShipToRequestsPage

export const handle = { breadcrumb: () => <RequestsBreadcrumb /> }

function RequestsBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("shipToRequests.title")
}
