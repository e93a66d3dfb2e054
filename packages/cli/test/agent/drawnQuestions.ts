/**
 * Questions about thirty operations that were drawn by lot, so that those nobody thinks of are among them. They were written when the
 * search was done, and it was not changed after they were asked.
 */
export const drawnQuestions: ReadonlyArray<readonly [question: string, ...operations: ReadonlyArray<string>]> = [
  ["change a static IPv6 prefix of the MX", "updateNetworkAppliancePrefixesDelegatedStatic"],
  [
    "how many APs are connected to the campus gateways",
    "getOrganizationCampusGatewayConnectionsOverview",
    "getOrganizationCampusGatewayConnections"
  ],
  [
    "can the web interface of the MX be reached from outside",
    "getNetworkApplianceFirewallFirewalledService",
    "getNetworkApplianceFirewallFirewalledServices"
  ],
  ["remove a scheduled packet capture", "deleteOrganizationDevicesPacketCaptureSchedule"],
  ["edit an ACL of adaptive policy", "updateOrganizationAdaptivePolicyAcl"],
  [
    "where are the SSID profiles assigned",
    "getOrganizationWirelessSsidsProfilesAssignments",
    "getOrganizationWirelessSsidsProfilesAssignmentsByNetwork"
  ],
  ["list mqtt brokers", "getNetworkMqttBrokers"],
  ["delete an old floor plan", "deleteNetworkFloorPlan"],
  ["ping the switch itself", "createDeviceLiveToolsPingDevice", "createDeviceLiveToolsPing"],
  ["inbound firewall rules of the LTE uplink", "getNetworkApplianceFirewallInboundCellularFirewallRules"],
  [
    "multicast routes of a switch, result of the live tool",
    "getDeviceLiveToolsMulticastRouting",
    "createDeviceLiveToolsMulticastRouting"
  ],
  ["state of the enrollment of a zigbee door lock", "getDeviceWirelessZigbeeEnrollment"],
  ["is the antivirus of a managed laptop running", "getNetworkSmDeviceSecurityCenters"],
  ["which alerts can be sent by webhook", "getOrganizationWebhooksAlertTypes"],
  ["bandwidth limits of the guest SSID", "getNetworkWirelessSsidTrafficShapingRules", "getNetworkWirelessSsid"],
  [
    "custom machine learning model of a camera",
    "getDeviceCameraCustomAnalytics",
    "getOrganizationCameraCustomAnalyticsArtifacts",
    "getDeviceCameraSenseObjectDetectionModels"
  ],
  ["groups of a staged firmware upgrade", "getNetworkFirmwareUpgradesStagedGroups"],
  ["change the template of webhook payloads", "updateNetworkWebhooksPayloadTemplate"],
  ["turn on XDR for some networks", "enableOrganizationIntegrationsXdrNetworks"],
  ["bypass the activation lock of an iPhone", "createNetworkSmBypassActivationLockAttempt"],
  ["details of one health alert", "getOrganizationAssuranceAlert"],
  ["show a policy object", "getOrganizationPolicyObject"],
  ["has the GDPR request been done", "getNetworkPiiRequest", "getNetworkPiiRequests"],
  ["is traffic analysis enabled", "getNetworkTrafficAnalysis"],
  ["delete a rule of a global firewall ruleset", "deleteOrganizationPoliciesGlobalFirewallRulesetsRule"],
  ["set the SNMP version of a network", "updateNetworkSnmp"],
  ["move a network to another organization", "createNetworkMove"],
  ["confirm an action batch", "updateOrganizationActionBatch"],
  ["cellular data profiles", "getOrganizationDevicesCellularDataProfiles"],
  [
    "who gets mail when something breaks in this network",
    "getNetworkAlertsSettings",
    "updateNetworkAlertsSettings",
    "getOrganizationAlertsProfiles"
  ]
]
