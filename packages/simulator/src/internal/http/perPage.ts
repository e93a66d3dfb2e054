/*
 * Page sizes that differ from the usual rule (at least 3, and the maximum as default), as "minimum-maximum/default".
 * Facts of version 1.73.0 of the API.
 */
const ranges: { readonly [range: string]: ReadonlyArray<string> } = {
  "1-1000/1000": ["getOrganizationCameraDetectionsHistoryByBoundaryByInterval"],
  "10-100/50": ["getNetworkMoves"],
  "10-1000/1000": ["getOrganizationPolicyObjectsGroups"],
  "10-5000/5000": ["getOrganizationPolicyObjects"],
  "3-10/5": [
    "getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice",
    "getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval"
  ],
  "3-100/10": ["getNetworkNetworkHealthChannelUtilization", "getOrganizationDevicesPacketCaptureCaptures"],
  "3-100/20": ["getOrganizationIntegrationsXdrNetworks"],
  "3-100/50": [
    "getOrganizationCampusGatewayClusters",
    "getOrganizationCampusGatewayClustersFailoverTargets",
    "getOrganizationCampusGatewayClustersFailoverTargetsByCluster"
  ],
  "3-1000/10": [
    "getDeviceSensorCommands",
    "getNetworkEvents",
    "getOrganizationApiRestProvisioningPipelinesJobs",
    "getOrganizationDevicesSyslogServersByNetwork",
    "getOrganizationDevicesSyslogServersRolesByNetwork",
    "getOrganizationSaseSites",
    "getOrganizationWirelessZigbeeDevices"
  ],
  "3-1000/100": [
    "getNetworkAlertsHistory",
    "getNetworkApplianceClientSecurityEvents",
    "getNetworkApplianceSecurityEvents",
    "getNetworkSmTrustedAccessConfigs",
    "getNetworkSmUserAccessDevices",
    "getOrganizationApplianceDevicesInterfacesL3",
    "getOrganizationApplianceSecurityEvents",
    "getOrganizationCampusGatewayClientsUsageByNetworkByCluster",
    "getOrganizationCampusGatewayClustersNetworksOverviews",
    "getOrganizationCampusGatewayClustersSsids",
    "getOrganizationCampusGatewayConnections",
    "getOrganizationDevicesCellularDataDevices",
    "getOrganizationDevicesCellularDataProfiles",
    "getOrganizationDevicesCellularDataProfilesAssignments",
    "getOrganizationDevicesCellularDataUsageByDevice",
    "getOrganizationDevicesCellularGeolocations",
    "getOrganizationDevicesCellularUplinksBandsByDevice",
    "getOrganizationDevicesCellularUplinksTowersByDevice",
    "getOrganizationDevicesControllerMigrations",
    "getOrganizationNetworksGroups",
    "getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid",
    "getOrganizationWirelessClientsUsageByNetwork",
    "getOrganizationWirelessClientsUsageByNetworkBySsid",
    "getOrganizationWirelessClientsUsageBySsid",
    "getOrganizationWirelessDevicesEthernetStatuses",
    "getOrganizationWirelessDevicesWirelessControllersByDevice"
  ],
  "3-1000/20": ["getOrganizationWirelessDevicesProvisioningDeployments"],
  "3-1000/5": ["getOrganizationSaseNetworksEligible"],
  "3-1000/50": [
    "getNetworkPoliciesByClient",
    "getOrganizationApiRequests",
    "getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork",
    "getOrganizationFirmwareUpgradesByDevice",
    "getOrganizationPoliciesAssignmentsByClient",
    "getOrganizationSmAdminsRoles",
    "getOrganizationSmSentryPoliciesAssignmentsByNetwork",
    "getOrganizationWebhooksLogs",
    "getOrganizationWirelessZigbeeByNetwork"
  ],
  "3-10000/1000": ["getOrganizationFloorPlansAutoLocateDevices", "getOrganizationFloorPlansAutoLocateStatuses"],
  "3-100000/1000": ["getOrganizationApplianceUplinksNatByNetwork", "getOrganizationNetworks"],
  "3-100000/5000": ["getOrganizationConfigurationChanges"],
  "3-20/10": [
    "getOrganizationDevicesSystemMemoryUsageHistoryByInterval",
    "getOrganizationSwitchPortsStatusesBySwitch",
    "getOrganizationSwitchPortsTopologyDiscoveryByDevice",
    "getOrganizationWirelessDevicesPowerModeHistory",
    "getOrganizationWirelessDevicesSystemCpuLoadHistory"
  ],
  "3-250/50": [
    "getOrganizationWirelessLocationScanningByNetwork",
    "getOrganizationWirelessLocationScanningReceivers",
    "getOrganizationWirelessMqttSettings"
  ],
  "3-50/10": [
    "getOrganizationApplianceInterfacesPacketsOverviewsByDevice",
    "getOrganizationSwitchPortsUsageHistoryByDeviceByInterval"
  ],
  "3-500/100": ["getOrganizationWirelessSsidsStatusesByDevice"],
  "3-500/50": ["getNetworkWirelessMeshStatuses", "getOrganizationWirelessZigbeeDoorLocks"],
  "3-5000/10": ["getNetworkClients"],
  "3-5000/1000": ["getOrganizationAssuranceImpactedDeviceWirelessByNetwork", "getOrganizationDevices"],
  "4-300/30": ["getOrganizationAssuranceAlerts"],
  "5-1000/10": ["getNetworkBluetoothClients"],
  "5-1000/50": ["getOrganizationApplianceDevicesRedundancyByNetwork"]
}

/** The range and the default of `perPage` of an operation. */
export interface PerPage {
  readonly least: number
  readonly most: number
  readonly usual: number
}

const byOperation = new Map<string, PerPage>()
for (const [range, operations] of Object.entries(ranges)) {
  const [least = 3, most = 1000, usual = 1000] = range.split(/[-/]/).map(Number)
  for (const operation of operations) byOperation.set(operation, { least, most, usual })
}

/** The sizes of an operation's pages. */
export const perPageOf = (operation: string, most = 1000): PerPage =>
  byOperation.get(operation) ?? { least: 3, most, usual: most }
