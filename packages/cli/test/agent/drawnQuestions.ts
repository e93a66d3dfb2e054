/**
 * Questions about thirty operations that were drawn by lot, so that those nobody thinks of are among them. They were written when the
 * search was done, and it was not changed after they were asked.
 */
export const drawnQuestions: ReadonlyArray<readonly [question: string, ...operations: ReadonlyArray<string>]> = [
  ["make a new template", "createOrganizationConfigTemplate"],
  ["add a virtual MX to a network", "vmxNetworkDevicesClaim", "claimNetworkDevices"],
  [
    "how much traffic do clients send through the campus gateway",
    "getOrganizationCampusGatewayClientsUsageByNetworkByCluster"
  ],
  ["change the order of the QoS rules on the switches", "updateNetworkSwitchQosRulesOrder"],
  ["is meshing enabled for the access points of this site", "getNetworkWirelessSettings"],
  ["edit a limited access role in Systems Manager", "updateOrganizationSmAdminsRole"],
  ["turn zigbee off", "updateNetworkWirelessZigbee"],
  ["which target groups are there in MDM", "getNetworkSmTargetGroups"],
  ["enable the scanning API for location analytics", "updateNetworkWirelessLocationScanning"],
  ["trusted servers of dynamic ARP inspection", "getNetworkSwitchDhcpServerPolicyArpInspectionTrustedServers"],
  ["deny telnet in the ACL of the switches", "updateNetworkSwitchAccessControlLists"],
  [
    "success rate of wifi connections for each AP",
    "getNetworkWirelessDevicesConnectionStats",
    "getNetworkWirelessConnectionStats",
    "getDeviceWirelessConnectionStats"
  ],
  ["new radio profile for the wifi of an MX", "createNetworkApplianceRfProfile"],
  ["list the packet captures we made", "getOrganizationDevicesPacketCaptureCaptures"],
  ["take a switch out of its stack", "removeNetworkSwitchStack"],
  ["EAP timeouts of an SSID", "getNetworkWirelessSsidEapOverride"],
  ["tunnel an SSID to a concentrator", "updateNetworkWirelessSsidVpn"],
  ["remove a wireless profile of the cameras", "deleteNetworkCameraWirelessProfile"],
  [
    "set the wifi channel of a teleworker gateway",
    "updateDeviceApplianceRadioSettings",
    "updateDeviceWirelessRadioSettings"
  ],
  [
    "trust a DHCP server for ARP inspection",
    "createNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer",
    "updateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer"
  ],
  ["which access points are zigbee gateways", "getOrganizationWirelessZigbeeDevices"],
  ["pending action batches", "getOrganizationActionBatches"],
  ["zero touch deployment of access points", "getOrganizationWirelessDevicesProvisioningDeployments"],
  ["state of every switch port in the company", "getOrganizationSwitchPortsStatusesBySwitch"],
  ["VoIP servers that Insight monitors", "getOrganizationInsightMonitoredMediaServers"],
  [
    "how far is the automatic placement of APs on the floor plans",
    "getOrganizationFloorPlansAutoLocateStatuses",
    "getOrganizationFloorPlansAutoLocateDevices"
  ],
  [
    "limit the mobile data of our routers",
    "createOrganizationDevicesCellularDataProfile",
    "updateOrganizationDevicesCellularDataProfile"
  ],
  ["create a branding policy for the help menu", "createOrganizationBrandingPolicy"],
  [
    "alert us when an AP has bad health",
    "createOrganizationAssuranceAlertsProfile",
    "updateOrganizationAssuranceAlertsProfile",
    "createOrganizationAlertsProfile",
    "updateNetworkAlertsSettings"
  ],
  ["did the cable test find a fault", "getDeviceLiveToolsCableTest"]
]
