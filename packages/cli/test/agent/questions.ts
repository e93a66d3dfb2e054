/**
 * Questions as an engineer asks them, by which the search is tuned. A question comes with the operations that answer it.
 */
export const questions: ReadonlyArray<readonly [question: string, ...operations: ReadonlyArray<string>]> = [
  ["update a network name", "updateNetwork"],
  ["rename a network", "updateNetwork"],
  ["rename a device", "updateDevice"],
  ["list all networks", "getOrganizationNetworks"],
  ["which organizations can I see", "getOrganizations"],
  ["all devices of an organization", "getOrganizationDevices"],
  ["which devices are down", "getOrganizationDevicesAvailabilities", "getOrganizationDevicesStatuses"],
  ["what is offline right now", "getOrganizationDevicesAvailabilities", "getOrganizationDevicesStatuses"],
  ["how many devices are online", "getOrganizationDevicesStatusesOverview"],
  ["create a new site", "createOrganizationNetwork"],
  ["delete a network", "deleteNetwork"],
  ["turn off a switch port", "updateDeviceSwitchPort"],
  ["set the vlan of a switch port", "updateDeviceSwitchPort"],
  ["power cycle a PoE port", "createDeviceLiveToolsPortsCycle", "cycleDeviceSwitchPorts"],
  ["ports of a switch that have errors", "getDeviceSwitchPortsStatuses", "getDeviceSwitchPortsStatusesPackets"],
  ["all switch ports of the organization", "getOrganizationSwitchPortsBySwitch"],
  ["restart a device", "rebootDevice"],
  ["ping 8.8.8.8 from an appliance", "createDeviceLiveToolsPing"],
  ["blink the lights of a device", "createDeviceLiveToolsLedsBlink", "blinkDeviceLeds"],
  ["list wifi networks", "getNetworkWirelessSsids"],
  ["change the PSK of an SSID", "updateNetworkWirelessSsid"],
  ["disable an SSID", "updateNetworkWirelessSsid"],
  ["create an iPSK", "createNetworkWirelessSsidIdentityPsk"],
  ["set up the captive portal", "updateNetworkWirelessSsidSplashSettings"],
  ["wifi schedule at night", "updateNetworkWirelessSsidSchedules", "getNetworkWirelessSsidSchedules"],
  ["signal strength of clients over time", "getNetworkWirelessSignalQualityHistory"],
  ["RF profiles of access points", "getNetworkWirelessRfProfiles"],
  ["clients of a network in the last day", "getNetworkClients"],
  ["who is connected to this access point", "getDeviceClients"],
  ["details of one client", "getNetworkClient"],
  ["block a client", "updateNetworkClientPolicy"],
  ["traffic of a client", "getNetworkClientTrafficHistory", "getNetworkClientUsageHistory"],
  ["show firewall rules", "getNetworkApplianceFirewallL3FirewallRules"],
  ["add a firewall rule to deny traffic", "updateNetworkApplianceFirewallL3FirewallRules"],
  ["1:1 NAT", "updateNetworkApplianceFirewallOneToOneNatRules", "getNetworkApplianceFirewallOneToOneNatRules"],
  ["create a vlan on the MX", "createNetworkApplianceVlan"],
  ["add a static route", "createNetworkApplianceStaticRoute", "createDeviceSwitchRoutingStaticRoute"],
  ["configure auto vpn hub", "updateNetworkApplianceVpnSiteToSiteVpn"],
  ["WAN uplink status", "getOrganizationUplinksStatuses", "getOrganizationApplianceUplinkStatuses"],
  [
    "public IP addresses of all sites",
    "getOrganizationDevicesUplinksAddressesByDevice",
    "getOrganizationUplinksStatuses"
  ],
  ["limit the bandwidth of the internet uplink", "updateNetworkApplianceTrafficShapingUplinkBandwidth"],
  ["content filtering categories", "getNetworkApplianceContentFilteringCategories"],
  ["IDS and IPS settings", "getNetworkApplianceSecurityIntrusion", "getOrganizationApplianceSecurityIntrusion"],
  ["security events of the last week", "getOrganizationApplianceSecurityEvents", "getNetworkApplianceSecurityEvents"],
  [
    "high availability failover of the MX",
    "getNetworkApplianceWarmSpare",
    "swapNetworkApplianceWarmSpare",
    "updateNetworkApplianceWarmSpare"
  ],
  ["what was changed since yesterday", "getOrganizationConfigurationChanges"],
  ["event log of a network", "getNetworkEvents"],
  ["current alerts", "getOrganizationAssuranceAlerts", "getNetworkHealthAlerts"],
  ["who spends the API budget", "getOrganizationApiRequests", "getOrganizationApiRequestsOverview"],
  [
    "how many 429 responses did we get",
    "getOrganizationApiRequestsOverview",
    "getOrganizationApiRequestsOverviewResponseCodesByInterval"
  ],
  ["list administrators", "getOrganizationAdmins"],
  ["remove an admin", "deleteOrganizationAdmin"],
  ["SSO settings", "getOrganizationSaml", "getOrganizationSamlIdps"],
  ["license expiration date", "getOrganizationLicensesOverview", "getOrganizationLicenses"],
  ["unclaimed devices in the inventory", "getOrganizationInventoryDevices"],
  ["remove a device from its network", "removeNetworkDevices"],
  ["neighbors of a switch by LLDP", "getDeviceLldpCdp"],
  ["network topology", "getNetworkTopologyLinkLayer"],
  ["bind a network to a template", "bindNetwork"],
  ["list configuration templates", "getOrganizationConfigTemplates"],
  ["upgrade the firmware of a network", "updateNetworkFirmwareUpgrades"],
  ["group policies", "getNetworkGroupPolicies"],
  ["spanning tree priority", "updateNetworkSwitchStp", "getNetworkSwitchStp"],
  ["LACP port channel", "createNetworkSwitchLinkAggregation", "getNetworkSwitchLinkAggregations"],
  [
    "radius server of 802.1x on switches",
    "getNetworkSwitchAccessPolicies",
    "createNetworkSwitchAccessPolicy",
    "updateNetworkSwitchAccessPolicy"
  ],
  ["SNMP community string", "getNetworkSnmp", "getOrganizationSnmp"],
  ["humidity of a sensor", "getOrganizationSensorReadingsLatest", "getOrganizationSensorReadingsHistory"],
  ["video link of a camera", "getDeviceCameraVideoLink"],
  ["SIM card APN", "getDeviceCellularSims", "updateDeviceCellularSims"],
  ["start a packet capture", "createOrganizationDevicesPacketCaptureCapture"],
  ["management IP address of a switch", "getDeviceManagementInterface"],
  ["erase a phone remotely", "wipeNetworkSmDevices"],
  ["webhook log", "getOrganizationWebhooksLogs"],
  ["many changes at once", "createOrganizationActionBatch"],
  ["floor plan of a building", "getNetworkFloorPlans", "getNetworkFloorPlan"],
  [
    "bandwidth usage of the main office",
    "getNetworkClientsBandwidthUsageHistory",
    "getNetworkApplianceUplinksUsageHistory",
    "getOrganizationClientsBandwidthUsageHistory",
    "getOrganizationApplianceUplinksUsageByNetwork"
  ],
  ["air quality in the meeting room", "getOrganizationSensorReadingsLatest", "getOrganizationSensorReadingsHistory"],
  [
    "block social media sites",
    "updateNetworkApplianceContentFiltering",
    "updateNetworkApplianceFirewallL7FirewallRules"
  ],
  ["set up client vpn", "updateNetworkApplianceSettings", "updateNetworkApplianceVpnSiteToSiteVpn"],
  [
    "water leak alerts",
    "createNetworkSensorAlertsProfile",
    "getNetworkSensorAlertsProfiles",
    "getOrganizationSensorReadingsLatest",
    "updateNetworkSensorAlertsProfile"
  ],
  [
    "allow users to see only certain cameras",
    "createOrganizationCameraRole",
    "updateOrganizationCameraRole",
    "getOrganizationCameraPermissions",
    "getOrganizationCameraRoles"
  ],
  [
    "keep video for 90 days",
    "updateDeviceCameraQualityAndRetention",
    "createNetworkCameraQualityRetentionProfile",
    "updateNetworkCameraQualityRetentionProfile"
  ],
  [
    "how many people walked past the camera",
    "getDeviceCameraAnalyticsOverview",
    "getDeviceCameraAnalyticsRecent",
    "getOrganizationCameraDetectionsHistoryByBoundaryByInterval"
  ],
  ["install an app on a managed phone", "installNetworkSmDeviceApps"],
  ["which software is installed on a managed computer", "getNetworkSmDeviceSoftwares"],
  ["list enrolled devices in systems manager", "getNetworkSmDevices"],
  ["unenroll an MDM device", "unenrollNetworkSmDevice"],
  ["stack two switches", "createNetworkSwitchStack", "addNetworkSwitchStack"],
  ["create an SVI on a switch", "createDeviceSwitchRoutingInterface", "createNetworkSwitchStackRoutingInterface"],
  ["ospf neighbors and areas", "getNetworkSwitchRoutingOspf"],
  ["jumbo frames", "updateNetworkSwitchMtu", "getNetworkSwitchMtu"],
  ["broadcast storm protection", "updateNetworkSwitchStormControl", "getNetworkSwitchStormControl"],
  [
    "power consumption of switches",
    "getOrganizationSummarySwitchPowerHistory",
    "getOrganizationSummaryTopSwitchesByEnergyUsage"
  ],
  ["clone the config of one switch to another", "cloneOrganizationSwitchDevices"],
  ["mac address table of a switch", "createDeviceLiveToolsMacTable", "getDeviceLiveToolsMacTable"],
  ["arp table of the router", "createDeviceLiveToolsArpTable", "getDeviceLiveToolsArpTable"],
  ["wake up a sleeping PC", "createDeviceLiveToolsWakeOnLan"],
  ["speed test of the internet line", "createDeviceLiveToolsThroughputTest"],
  ["unknown dhcp servers", "getNetworkSwitchDhcpV4ServersSeen"],
  ["rogue dhcp protection", "updateNetworkSwitchDhcpServerPolicy", "getNetworkSwitchDhcpServerPolicy"],
  [
    "mark voice traffic with DSCP",
    "createNetworkSwitchQosRule",
    "updateNetworkApplianceTrafficShapingRules",
    "updateNetworkSwitchDscpToCosMappings",
    "updateNetworkSwitchQosRule"
  ],
  [
    "ports by schedule",
    "getNetworkSwitchPortSchedules",
    "createNetworkSwitchPortSchedule",
    "updateNetworkSwitchPortSchedule"
  ],
  ["transmit power of an AP", "updateDeviceWirelessRadioSettings", "getDeviceWirelessRadioSettings"],
  [
    "channel of the 2.4 GHz radio",
    "updateDeviceWirelessRadioSettings",
    "getDeviceWirelessRadioSettings",
    "updateNetworkWirelessRfProfile"
  ],
  ["mesh repeaters", "getNetworkWirelessMeshStatuses"],
  [
    "wifi usage per SSID",
    "getOrganizationWirelessClientsUsageBySsid",
    "getOrganizationSummaryTopSsidsByUsage",
    "getOrganizationWirelessClientsUsageByNetworkBySsid"
  ],
  [
    "latency of wifi clients",
    "getNetworkWirelessClientsLatencyStats",
    "getNetworkWirelessLatencyStats",
    "getNetworkWirelessClientLatencyStats",
    "getNetworkWirelessLatencyHistory"
  ],
  [
    "packet loss of access points",
    "getOrganizationWirelessDevicesPacketLossByDevice",
    "getOrganizationWirelessDevicesPacketLossByNetwork"
  ],
  ["CPU load of access points", "getOrganizationWirelessDevicesSystemCpuLoadHistory"],
  [
    "bluetooth beacons",
    "updateNetworkWirelessBluetoothSettings",
    "getNetworkWirelessBluetoothSettings",
    "updateDeviceWirelessBluetoothSettings",
    "getNetworkBluetoothClients",
    "getDeviceWirelessBluetoothSettings"
  ],
  [
    "firewall rules of a guest SSID",
    "updateNetworkWirelessSsidFirewallL3FirewallRules",
    "getNetworkWirelessSsidFirewallL3FirewallRules"
  ],
  ["throttle guests on an SSID", "updateNetworkWirelessSsidTrafficShapingRules", "updateNetworkWirelessSsid"],
  ["approve a guest on the splash page", "updateNetworkClientSplashAuthorizationStatus"],
  ["failed logins on the splash page", "getNetworkSplashLoginAttempts"],
  ["create a wifi user account with meraki auth", "createNetworkMerakiAuthUser"],
  ["which group policy does a client have", "getNetworkClientPolicy", "getNetworkPoliciesByClient"],
  [
    "applications used in a network",
    "getNetworkTraffic",
    "getNetworkClientsApplicationUsage",
    "getOrganizationSummaryTopApplicationsByUsage"
  ],
  ["devices with the most traffic", "getOrganizationSummaryTopDevicesByUsage"],
  ["biggest users of bandwidth", "getOrganizationSummaryTopClientsByUsage"],
  [
    "which appliances are overloaded",
    "getOrganizationSummaryTopAppliancesByUtilization",
    "getDeviceAppliancePerformance"
  ],
  ["VPN statistics between sites", "getOrganizationApplianceVpnStats"],
  ["which subnets are shared over the VPN", "getNetworkApplianceVpnSiteToSiteVpn"],
  [
    "firewall rules for VPN traffic",
    "getOrganizationApplianceVpnVpnFirewallRules",
    "updateOrganizationApplianceVpnVpnFirewallRules"
  ],
  ["prefer the second WAN link for video calls", "updateNetworkApplianceTrafficShapingUplinkSelection"],
  ["network objects for firewall rules", "getOrganizationPolicyObjects", "createOrganizationPolicyObject"],
  ["BGP settings", "getNetworkApplianceVpnBgp", "updateNetworkApplianceVpnBgp"],
  ["reserve a fixed IP address in DHCP", "updateNetworkApplianceVlan"],
  ["static IP on the WAN port of an MX", "updateDeviceApplianceUplinksSettings", "updateDeviceManagementInterface"],
  ["dynamic dns name", "updateNetworkApplianceSettings", "getNetworkApplianceSettings"],
  [
    "sd-wan policies",
    "updateNetworkApplianceSdwanInternetPolicies",
    "updateNetworkApplianceTrafficShapingUplinkSelection"
  ],
  ["malware protection", "getNetworkApplianceSecurityMalware", "updateNetworkApplianceSecurityMalware"],
  [
    "cellular signal of the gateway",
    "getOrganizationCellularGatewayUplinkStatuses",
    "getOrganizationDevicesCellularUplinksTowersByDevice"
  ],
  ["activate an esim", "updateOrganizationCellularGatewayEsimsInventory"],
  ["power supply status of switches", "getOrganizationDevicesPowerModulesStatusesByDevice"],
  ["memory usage of devices", "getOrganizationDevicesSystemMemoryUsageHistoryByInterval"],
  ["history of devices going up and down", "getOrganizationDevicesAvailabilitiesChangeHistory"],
  ["end of life of hardware", "getOrganizationInventoryDevicesEoxOverview"],
  ["count devices per model", "getOrganizationDevicesOverviewByModel"],
  ["replace a broken device", "createOrganizationInventoryDevicesSwapsBulk"],
  [
    "move a license to another organization",
    "moveOrganizationLicenses",
    "moveOrganizationLicensesSeats",
    "moveOrganizationLicensingCotermLicenses"
  ],
  [
    "claim an order number",
    "claimOrganizationInventoryOrders",
    "claimIntoOrganizationInventory",
    "previewOrganizationInventoryOrders"
  ],
  ["tag devices", "updateDevice", "bulkUpdateOrganizationDevicesDetails"],
  ["set the address of a device on the map", "updateDevice"],
  ["merge networks", "combineOrganizationNetworks"],
  ["split a combined network", "splitNetwork"],
  ["detach a network from its template", "unbindNetwork"],
  ["roll back firmware", "createNetworkFirmwareUpgradesRollback", "rollbacksNetworkFirmwareUpgradesStagedEvents"],
  ["change my API key", "generateAdministeredIdentitiesMeApiKeys"],
  ["who am I", "getAdministeredIdentitiesMe"],
  ["restrict dashboard login by IP address", "updateOrganizationLoginSecurity"],
  ["enable two factor authentication for admins", "updateOrganizationLoginSecurity"],
  ["saml roles", "getOrganizationSamlRoles", "createOrganizationSamlRole"],
  ["silence an alert", "dismissOrganizationAssuranceAlerts"],
  ["email me when a device goes offline", "updateNetworkAlertsSettings", "createOrganizationAlertsProfile"],
  ["test a webhook receiver", "createNetworkWebhooksWebhookTest"],
  ["send netflow to a collector", "updateNetworkNetflow"],
  ["add a syslog server", "updateNetworkSyslogServers", "updateNetworkDevicesSyslogServers"],
  [
    "beta features of the organization",
    "getOrganizationEarlyAccessFeatures",
    "createOrganizationEarlyAccessFeaturesOptIn"
  ],
  [
    "segmentation with security group tags",
    "getOrganizationAdaptivePolicyGroups",
    "createOrganizationAdaptivePolicyGroup",
    "getOrganizationAdaptivePolicyPolicies"
  ],
  ["delete personal data of a user (GDPR)", "createNetworkPiiRequest"],
  ["local status page password", "updateNetworkSettings", "getNetworkSettings"],
  ["time zone of a network", "updateNetwork", "createOrganizationNetwork", "getNetwork", "getOrganizationNetworks"],
  ["which networks use our split dns profile", "getOrganizationApplianceDnsSplitProfilesAssignments"],
  ["whose API key is this", "getAdministeredIdentitiesMe", "getAdministeredIdentitiesMeApiKeys"],
  ["make this network a spoke of the hub in Frankfurt", "updateNetworkApplianceVpnSiteToSiteVpn"],
  ["result of the ping to a device", "getDeviceLiveToolsPingDevice", "getDeviceLiveToolsPing"],
  [
    "PoE power drawn by all switches over the last week",
    "getOrganizationSummarySwitchPowerHistory",
    "getOrganizationSummaryTopSwitchesByEnergyUsage"
  ],
  ["what permissions can a camera role have", "getOrganizationCameraPermissions"],
  ["floor plans of the warehouse", "getNetworkFloorPlans"],
  [
    "number of clients in a network and how much they transfer",
    "getNetworkClientsOverview",
    "getOrganizationClientsOverview"
  ],
  [
    "which hosts does the MX ping to see whether the uplink is alive",
    "getNetworkApplianceConnectivityMonitoringDestinations"
  ],
  ["is storm control on", "getNetworkSwitchStormControl"],
  ["networks with the tag branch", "getOrganizationNetworks"],
  ["802.1x policies of the switches", "getNetworkSwitchAccessPolicies"],
  ["SSID profiles", "getOrganizationWirelessSsidsProfiles"],
  ["is traffic shaping enabled on the firewall", "getNetworkApplianceTrafficShaping"],
  ["disconnect from Secure Access", "deleteOrganizationSaseIntegration"],
  ["change the SGT of an adaptive policy group", "updateOrganizationAdaptivePolicyGroup"],
  ["foreign SSIDs that our access points see", "getNetworkWirelessAirMarshal"],
  ["passphrase of one identity psk", "getNetworkWirelessSsidIdentityPsk", "getNetworkWirelessSsidIdentityPsks"],
  ["deny RDP between the sites in the VPN", "updateOrganizationApplianceVpnVpnFirewallRules"],
  ["how long does this camera keep its video", "getDeviceCameraQualityAndRetention"],
  ["which applications does Insight watch", "getOrganizationInsightApplications"],
  ["total number of clients in the organization", "getOrganizationClientsOverview"],
  ["when was this managed phone last online", "getNetworkSmDeviceConnectivity", "getNetworkSmDevices"],
  ["rate plans of our SIM provider", "getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans"],
  [
    "how many MR46 do we own",
    "getOrganizationDevicesOverviewByModel",
    "getOrganizationInventoryDevices",
    "getOrganizationDevices"
  ],
  [
    "add a layer 3 interface to the core switch",
    "createDeviceSwitchRoutingInterface",
    "createNetworkSwitchStackRoutingInterface"
  ],
  ["remove a routed interface from the MX", "deleteNetworkApplianceInterfacesL3"],
  ["change the DSCP value of a QoS rule", "updateNetworkSwitchQosRule"],
  [
    "firewall rulesets of global group policies",
    "getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments"
  ],
  [
    "channel utilization of each network over time",
    "getOrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval",
    "getOrganizationWirelessDevicesChannelUtilizationByNetwork"
  ],
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
