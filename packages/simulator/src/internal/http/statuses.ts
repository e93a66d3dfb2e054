import type { Descriptor } from "@effect-meraki/core/Operation"

// Facts of version 1.73.0 of the API: success statuses that differ from what the method and the name suggest.
const exceptions: { readonly [status: number]: ReadonlySet<string> } = {
  200: new Set([
    "createDeviceApplianceInterfacesPortsUpdate",
    "createDeviceCellularUplinksBandsMasksUpdate",
    "createDeviceSwitchRoutingStaticRoute",
    "createNetworkApplianceDevicesRedundancySwap",
    "createNetworkCameraWirelessProfile",
    "createNetworkFirmwareUpgradesRollback",
    "createNetworkFirmwareUpgradesStagedEvent",
    "createNetworkFirmwareUpgradesStagedGroup",
    "createNetworkSensorAlertsProfile",
    "createNetworkSwitchStack",
    "createNetworkVlanProfile",
    "createOrganizationAdaptivePolicyAcl",
    "createOrganizationApplianceDnsLocalProfilesAssignmentsBulkDelete",
    "createOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate",
    "createOrganizationApplianceDnsSplitProfilesAssignmentsBulkDelete",
    "createOrganizationCellularGatewayEsimsServiceProvidersAccount",
    "createOrganizationCellularGatewayEsimsSwap",
    "createOrganizationDevicesCellularDataProfile",
    "createOrganizationEarlyAccessFeaturesOptIn",
    "createOrganizationWirelessSsidsProfile"
  ]),
  201: new Set([
    "updateDeviceSwitchRoutingStaticRoute",
    "provisionNetworkClients",
    "assignNetworkWirelessEthernetPortsProfiles",
    "updateNetworkWirelessZigbee",
    "cloneOrganization",
    "bulkOrganizationDevicesPacketCaptureCapturesCreate",
    "stopOrganizationDevicesPacketCaptureCapture",
    "updateOrganizationWirelessMqttSettings",
    "updateOrganizationWirelessZigbeeDevice",
    "updateOrganizationWirelessZigbeeDoorLock"
  ]),
  202: new Set([
    "generateAdministeredIdentitiesMeApiKeys",
    "revokeAdministeredIdentitiesMeApiKeys",
    "blinkDeviceLeds",
    "clipDeviceCamera",
    "generateDeviceCameraSnapshot",
    "rebootDevice",
    "provisionOrganizationCampusGatewayClusters",
    "batchOrganizationSaseConnectorsDelete",
    "attachOrganizationSaseSites",
    "detachOrganizationSaseSites",
    "createOrganizationWirelessDevicesRadsecCertificatesAuthority"
  ]),
  207: new Set(["createOrganizationInventoryDevicesSwapsBulk"])
}

/** The status with which an operation succeeds. */
export const successOf = ({ id, method, response }: Descriptor): number => {
  const exception = Object.entries(exceptions).find(([, ids]) => ids.has(id))
  if (exception !== undefined) return Number(exception[0])
  if (method === "DELETE" || response === undefined) return 204
  return method === "POST" && id.startsWith("create") ? 201 : 200
}
