// Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
import type * as Effect from "effect/Effect"
import { describe, expect, it } from "tstyche"
import * as Appliance from "../src/operations/Appliance.ts"
import * as Camera from "../src/operations/Camera.ts"
import * as CellularGateway from "../src/operations/CellularGateway.ts"
import * as Devices from "../src/operations/Devices.ts"
import * as Insight from "../src/operations/Insight.ts"
import * as Networks from "../src/operations/Networks.ts"
import * as Organizations from "../src/operations/Organizations.ts"
import * as Sensor from "../src/operations/Sensor.ts"
import * as Sm from "../src/operations/Sm.ts"
import * as Switch from "../src/operations/Switch.ts"
import * as Wireless from "../src/operations/Wireless.ts"

declare const answerOf: <Output>(operation: (...args: never) => Effect.Effect<Output, unknown, unknown>) => Output

describe("what a GET answers", () => {
  it("is what the PUT at its path takes", () => {
    expect(Devices.updateDevice).type.toBeCallableWith({
      ...answerOf(Devices.getDevice),
      serial: "1"
    })
    expect(Appliance.updateDeviceApplianceRadioSettings).type.toBeCallableWith({
      ...answerOf(Appliance.getDeviceApplianceRadioSettings),
      serial: "1"
    })
    expect(Appliance.updateDeviceApplianceUplinksSettings).type.toBeCallableWith({
      ...answerOf(Appliance.getDeviceApplianceUplinksSettings),
      serial: "1"
    })
    expect(Camera.updateDeviceCameraCustomAnalytics).type.toBeCallableWith({
      ...answerOf(Camera.getDeviceCameraCustomAnalytics),
      serial: "1"
    })
    expect(Camera.updateDeviceCameraQualityAndRetention).type.toBeCallableWith({
      ...answerOf(Camera.getDeviceCameraQualityAndRetention),
      serial: "1"
    })
    expect(Camera.updateDeviceCameraSense).type.toBeCallableWith({
      ...answerOf(Camera.getDeviceCameraSense),
      serial: "1"
    })
    expect(Camera.updateDeviceCameraVideoSettings).type.toBeCallableWith({
      ...answerOf(Camera.getDeviceCameraVideoSettings),
      serial: "1"
    })
    expect(Camera.updateDeviceCameraWirelessProfiles).type.toBeCallableWith({
      ...answerOf(Camera.getDeviceCameraWirelessProfiles),
      serial: "1"
    })
    expect(Devices.updateDeviceCellularSims).type.toBeCallableWith({
      ...answerOf(Devices.getDeviceCellularSims),
      serial: "1"
    })
    expect(CellularGateway.updateDeviceCellularGatewayLan).type.toBeCallableWith({
      ...answerOf(CellularGateway.getDeviceCellularGatewayLan),
      serial: "1"
    })
    expect(CellularGateway.updateDeviceCellularGatewayPortForwardingRules).type.toBeCallableWith({
      ...answerOf(CellularGateway.getDeviceCellularGatewayPortForwardingRules),
      serial: "1"
    })
    expect(Devices.updateDeviceManagementInterface).type.toBeCallableWith({
      ...answerOf(Devices.getDeviceManagementInterface),
      serial: "1"
    })
    expect(Sensor.updateDeviceSensorRelationships).type.toBeCallableWith({
      ...answerOf(Sensor.getDeviceSensorRelationships),
      serial: "1"
    })
    expect(Switch.updateDeviceSwitchPort).type.toBeCallableWith({
      ...answerOf(Switch.getDeviceSwitchPort),
      serial: "1", portId: "1"
    })
    expect(Switch.updateDeviceSwitchRoutingInterface).type.toBeCallableWith({
      ...answerOf(Switch.getDeviceSwitchRoutingInterface),
      serial: "1", interfaceId: "1"
    })
    expect(Switch.updateDeviceSwitchRoutingInterfaceDhcp).type.toBeCallableWith({
      ...answerOf(Switch.getDeviceSwitchRoutingInterfaceDhcp),
      serial: "1", interfaceId: "1"
    })
    expect(Switch.updateDeviceSwitchRoutingStaticRoute).type.toBeCallableWith({
      ...answerOf(Switch.getDeviceSwitchRoutingStaticRoute),
      serial: "1", staticRouteId: "1"
    })
    expect(Switch.updateDeviceSwitchWarmSpare).type.toBeCallableWith({
      ...answerOf(Switch.getDeviceSwitchWarmSpare),
      serial: "1"
    })
    expect(Wireless.updateDeviceWirelessBluetoothSettings).type.toBeCallableWith({
      ...answerOf(Wireless.getDeviceWirelessBluetoothSettings),
      serial: "1"
    })
    expect(Wireless.updateDeviceWirelessElectronicShelfLabel).type.toBeCallableWith({
      ...answerOf(Wireless.getDeviceWirelessElectronicShelfLabel),
      serial: "1"
    })
    expect(Wireless.updateDeviceWirelessRadioSettings).type.toBeCallableWith({
      ...answerOf(Wireless.getDeviceWirelessRadioSettings),
      serial: "1"
    })
    expect(Networks.updateNetwork).type.toBeCallableWith({
      ...answerOf(Networks.getNetwork),
      networkId: "1"
    })
    expect(Networks.updateNetworkAlertsSettings).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkAlertsSettings),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceConnectivityMonitoringDestinations).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceConnectivityMonitoringDestinations),
      networkId: "1"
    })
    // it takes ids of categories and gives categories
    expect(Appliance.updateNetworkApplianceContentFiltering).type.not.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceContentFiltering),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceFirewallCellularFirewallRules).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceFirewallCellularFirewallRules),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceFirewallFirewalledService).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceFirewallFirewalledService),
      networkId: "1", service: "1"
    })
    expect(Appliance.updateNetworkApplianceFirewallInboundCellularFirewallRules).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceFirewallInboundCellularFirewallRules),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceFirewallInboundFirewallRules).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceFirewallInboundFirewallRules),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceFirewallL3FirewallRules).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceFirewallL3FirewallRules),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceFirewallL7FirewallRules).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceFirewallL7FirewallRules),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceFirewallOneToManyNatRules).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceFirewallOneToManyNatRules),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceFirewallOneToOneNatRules).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceFirewallOneToOneNatRules),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceFirewallPortForwardingRules).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceFirewallPortForwardingRules),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceFirewallSettings).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceFirewallSettings),
      networkId: "1"
    })
    expect(Appliance.updateNetworkAppliancePort).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkAppliancePort),
      networkId: "1", portId: "1"
    })
    expect(Appliance.updateNetworkAppliancePrefixesDelegatedStatic).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkAppliancePrefixesDelegatedStatic),
      networkId: "1", staticDelegatedPrefixId: "1"
    })
    expect(Appliance.updateNetworkApplianceRfProfile).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceRfProfile),
      networkId: "1", rfProfileId: "1"
    })
    expect(Appliance.updateNetworkApplianceSecurityIntrusion).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceSecurityIntrusion),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceSecurityMalware).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceSecurityMalware),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceSettings).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceSettings),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceSingleLan).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceSingleLan),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceSsid).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceSsid),
      networkId: "1", number: "1"
    })
    expect(Appliance.updateNetworkApplianceStaticRoute).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceStaticRoute),
      networkId: "1", staticRouteId: "1"
    })
    expect(Appliance.updateNetworkApplianceTrafficShaping).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceTrafficShaping),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceTrafficShapingCustomPerformanceClass).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceTrafficShapingCustomPerformanceClass),
      networkId: "1", customPerformanceClassId: "1"
    })
    expect(Appliance.updateNetworkApplianceTrafficShapingRules).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceTrafficShapingRules),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceTrafficShapingUplinkBandwidth).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceTrafficShapingUplinkBandwidth),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceTrafficShapingUplinkSelection).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceTrafficShapingUplinkSelection),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceVlansSettings).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceVlansSettings),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceVlan).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceVlan),
      networkId: "1", vlanId: "1"
    })
    expect(Appliance.updateNetworkApplianceVpnBgp).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceVpnBgp),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceVpnSiteToSiteVpn).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceVpnSiteToSiteVpn),
      networkId: "1"
    })
    expect(Appliance.updateNetworkApplianceWarmSpare).type.toBeCallableWith({
      ...answerOf(Appliance.getNetworkApplianceWarmSpare),
      networkId: "1"
    })
    expect(Camera.updateNetworkCameraQualityRetentionProfile).type.toBeCallableWith({
      ...answerOf(Camera.getNetworkCameraQualityRetentionProfile),
      networkId: "1", qualityRetentionProfileId: "1"
    })
    expect(Camera.updateNetworkCameraWirelessProfile).type.toBeCallableWith({
      ...answerOf(Camera.getNetworkCameraWirelessProfile),
      networkId: "1", wirelessProfileId: "1"
    })
    expect(CellularGateway.updateNetworkCellularGatewayConnectivityMonitoringDestinations).type.toBeCallableWith({
      ...answerOf(CellularGateway.getNetworkCellularGatewayConnectivityMonitoringDestinations),
      networkId: "1"
    })
    expect(CellularGateway.updateNetworkCellularGatewayDhcp).type.toBeCallableWith({
      ...answerOf(CellularGateway.getNetworkCellularGatewayDhcp),
      networkId: "1"
    })
    expect(CellularGateway.updateNetworkCellularGatewaySubnetPool).type.toBeCallableWith({
      ...answerOf(CellularGateway.getNetworkCellularGatewaySubnetPool),
      networkId: "1"
    })
    expect(CellularGateway.updateNetworkCellularGatewayUplink).type.toBeCallableWith({
      ...answerOf(CellularGateway.getNetworkCellularGatewayUplink),
      networkId: "1"
    })
    expect(Networks.updateNetworkClientPolicy).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkClientPolicy),
      networkId: "1", clientId: "1"
    })
    expect(Networks.updateNetworkClientSplashAuthorizationStatus).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkClientSplashAuthorizationStatus),
      networkId: "1", clientId: "1"
    })
    expect(Networks.updateNetworkFirmwareUpgrades).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkFirmwareUpgrades),
      networkId: "1"
    })
    expect(Networks.updateNetworkFirmwareUpgradesStagedEvents).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkFirmwareUpgradesStagedEvents),
      networkId: "1"
    })
    expect(Networks.updateNetworkFirmwareUpgradesStagedGroup).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkFirmwareUpgradesStagedGroup),
      networkId: "1", groupId: "1"
    })
    expect(Networks.updateNetworkFloorPlan).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkFloorPlan),
      networkId: "1", floorPlanId: "1"
    })
    expect(Networks.updateNetworkGroupPolicy).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkGroupPolicy),
      networkId: "1", groupPolicyId: "1"
    })
    expect(Networks.updateNetworkMerakiAuthUser).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkMerakiAuthUser),
      networkId: "1", merakiAuthUserId: "1"
    })
    expect(Networks.updateNetworkMqttBroker).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkMqttBroker),
      networkId: "1", mqttBrokerId: "1"
    })
    expect(Networks.updateNetworkNetflow).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkNetflow),
      networkId: "1"
    })
    expect(Sensor.updateNetworkSensorAlertsProfile).type.toBeCallableWith({
      ...answerOf(Sensor.getNetworkSensorAlertsProfile),
      networkId: "1", id: "1"
    })
    expect(Sensor.updateNetworkSensorMqttBroker).type.toBeCallableWith({
      ...answerOf(Sensor.getNetworkSensorMqttBroker),
      networkId: "1", mqttBrokerId: "1"
    })
    expect(Networks.updateNetworkSettings).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkSettings),
      networkId: "1"
    })
    expect(Sm.updateNetworkSmTargetGroup).type.toBeCallableWith({
      ...answerOf(Sm.getNetworkSmTargetGroup),
      networkId: "1", targetGroupId: "1"
    })
    expect(Networks.updateNetworkSnmp).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkSnmp),
      networkId: "1"
    })
    expect(Switch.updateNetworkSwitchAccessControlLists).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchAccessControlLists),
      networkId: "1"
    })
    expect(Switch.updateNetworkSwitchAccessPolicy).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchAccessPolicy),
      networkId: "1", accessPolicyNumber: "1"
    })
    expect(Switch.updateNetworkSwitchAlternateManagementInterface).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchAlternateManagementInterface),
      networkId: "1"
    })
    expect(Switch.updateNetworkSwitchDhcpServerPolicy).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchDhcpServerPolicy),
      networkId: "1"
    })
    expect(Switch.updateNetworkSwitchDscpToCosMappings).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchDscpToCosMappings),
      networkId: "1"
    })
    expect(Switch.updateNetworkSwitchMtu).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchMtu),
      networkId: "1"
    })
    expect(Switch.updateNetworkSwitchQosRulesOrder).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchQosRulesOrder),
      networkId: "1"
    })
    expect(Switch.updateNetworkSwitchQosRule).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchQosRule),
      networkId: "1", qosRuleId: "1"
    })
    expect(Switch.updateNetworkSwitchRoutingMulticast).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchRoutingMulticast),
      networkId: "1"
    })
    expect(Switch.updateNetworkSwitchRoutingMulticastRendezvousPoint).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchRoutingMulticastRendezvousPoint),
      networkId: "1", rendezvousPointId: "1"
    })
    // it takes the name of a VRF and gives the VRF
    expect(Switch.updateNetworkSwitchRoutingOspf).type.not.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchRoutingOspf),
      networkId: "1"
    })
    expect(Switch.updateNetworkSwitchSettings).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchSettings),
      networkId: "1"
    })
    expect(Switch.updateNetworkSwitchStack).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchStack),
      networkId: "1", switchStackId: "1"
    })
    expect(Switch.updateNetworkSwitchStackRoutingInterface).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchStackRoutingInterface),
      networkId: "1", switchStackId: "1", interfaceId: "1"
    })
    expect(Switch.updateNetworkSwitchStackRoutingInterfaceDhcp).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchStackRoutingInterfaceDhcp),
      networkId: "1", switchStackId: "1", interfaceId: "1"
    })
    expect(Switch.updateNetworkSwitchStackRoutingStaticRoute).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchStackRoutingStaticRoute),
      networkId: "1", switchStackId: "1", staticRouteId: "1"
    })
    expect(Switch.updateNetworkSwitchStormControl).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchStormControl),
      networkId: "1"
    })
    expect(Switch.updateNetworkSwitchStp).type.toBeCallableWith({
      ...answerOf(Switch.getNetworkSwitchStp),
      networkId: "1"
    })
    expect(Networks.updateNetworkSyslogServers).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkSyslogServers),
      networkId: "1"
    })
    expect(Networks.updateNetworkTrafficAnalysis).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkTrafficAnalysis),
      networkId: "1"
    })
    expect(Networks.updateNetworkVlanProfile).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkVlanProfile),
      networkId: "1", iname: "1"
    })
    expect(Networks.updateNetworkWebhooksHttpServer).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkWebhooksHttpServer),
      networkId: "1", httpServerId: "1"
    })
    expect(Networks.updateNetworkWebhooksPayloadTemplate).type.toBeCallableWith({
      ...answerOf(Networks.getNetworkWebhooksPayloadTemplate),
      networkId: "1", payloadTemplateId: "1"
    })
    expect(Wireless.updateNetworkWirelessAlternateManagementInterface).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessAlternateManagementInterface),
      networkId: "1"
    })
    expect(Wireless.updateNetworkWirelessBilling).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessBilling),
      networkId: "1"
    })
    expect(Wireless.updateNetworkWirelessBluetoothSettings).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessBluetoothSettings),
      networkId: "1"
    })
    expect(Wireless.updateNetworkWirelessElectronicShelfLabel).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessElectronicShelfLabel),
      networkId: "1"
    })
    expect(Wireless.updateNetworkWirelessEthernetPortsProfile).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessEthernetPortsProfile),
      networkId: "1", profileId: "1"
    })
    expect(Wireless.updateNetworkWirelessRfProfile).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessRfProfile),
      networkId: "1", rfProfileId: "1"
    })
    expect(Wireless.updateNetworkWirelessSettings).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSettings),
      networkId: "1"
    })
    expect(Wireless.updateNetworkWirelessSsid).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSsid),
      networkId: "1", number: "1"
    })
    expect(Wireless.updateNetworkWirelessSsidBonjourForwarding).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSsidBonjourForwarding),
      networkId: "1", number: "1"
    })
    expect(Wireless.updateNetworkWirelessSsidDeviceTypeGroupPolicies).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSsidDeviceTypeGroupPolicies),
      networkId: "1", number: "1"
    })
    expect(Wireless.updateNetworkWirelessSsidEapOverride).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSsidEapOverride),
      networkId: "1", number: "1"
    })
    expect(Wireless.updateNetworkWirelessSsidFirewallL3FirewallRules).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSsidFirewallL3FirewallRules),
      networkId: "1", number: "1"
    })
    expect(Wireless.updateNetworkWirelessSsidFirewallL7FirewallRules).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSsidFirewallL7FirewallRules),
      networkId: "1", number: "1"
    })
    expect(Wireless.updateNetworkWirelessSsidHotspot20).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSsidHotspot20),
      networkId: "1", number: "1"
    })
    expect(Wireless.updateNetworkWirelessSsidIdentityPsk).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSsidIdentityPsk),
      networkId: "1", number: "1", identityPskId: "1"
    })
    expect(Wireless.updateNetworkWirelessSsidSchedules).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSsidSchedules),
      networkId: "1", number: "1"
    })
    expect(Wireless.updateNetworkWirelessSsidSplashSettings).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSsidSplashSettings),
      networkId: "1", number: "1"
    })
    expect(Wireless.updateNetworkWirelessSsidTrafficShapingRules).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSsidTrafficShapingRules),
      networkId: "1", number: "1"
    })
    expect(Wireless.updateNetworkWirelessSsidVpn).type.toBeCallableWith({
      ...answerOf(Wireless.getNetworkWirelessSsidVpn),
      networkId: "1", number: "1"
    })
    expect(Organizations.updateOrganization).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganization),
      organizationId: "1"
    })
    expect(Organizations.updateOrganizationActionBatch).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationActionBatch),
      organizationId: "1", actionBatchId: "1"
    })
    expect(Organizations.updateOrganizationAdaptivePolicyAcl).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationAdaptivePolicyAcl),
      organizationId: "1", aclId: "1"
    })
    expect(Organizations.updateOrganizationAdaptivePolicyGroup).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationAdaptivePolicyGroup),
      organizationId: "1", id: "1"
    })
    expect(Organizations.updateOrganizationAdaptivePolicyPolicy).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationAdaptivePolicyPolicy),
      organizationId: "1", id: "1"
    })
    expect(Organizations.updateOrganizationAdaptivePolicySettings).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationAdaptivePolicySettings),
      organizationId: "1"
    })
    expect(Appliance.updateOrganizationApplianceRoutingVrfsSettings).type.toBeCallableWith({
      ...answerOf(Appliance.getOrganizationApplianceRoutingVrfsSettings),
      organizationId: "1"
    })
    expect(Appliance.updateOrganizationApplianceSecurityIntrusion).type.toBeCallableWith({
      ...answerOf(Appliance.getOrganizationApplianceSecurityIntrusion),
      organizationId: "1"
    })
    expect(Appliance.updateOrganizationApplianceVpnSiteToSiteIpsecPeersSlas).type.toBeCallableWith({
      ...answerOf(Appliance.getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas),
      organizationId: "1"
    })
    expect(Appliance.updateOrganizationApplianceVpnThirdPartyVPNPeers).type.toBeCallableWith({
      ...answerOf(Appliance.getOrganizationApplianceVpnThirdPartyVPNPeers),
      organizationId: "1"
    })
    expect(Appliance.updateOrganizationApplianceVpnVpnFirewallRules).type.toBeCallableWith({
      ...answerOf(Appliance.getOrganizationApplianceVpnVpnFirewallRules),
      organizationId: "1"
    })
    expect(Organizations.updateOrganizationBrandingPoliciesPriorities).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationBrandingPoliciesPriorities),
      organizationId: "1"
    })
    // it takes an image and gives a preview of it
    expect(Organizations.updateOrganizationBrandingPolicy).type.not.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationBrandingPolicy),
      organizationId: "1", brandingPolicyId: "1"
    })
    expect(Camera.updateOrganizationCameraRole).type.toBeCallableWith({
      ...answerOf(Camera.getOrganizationCameraRole),
      organizationId: "1", roleId: "1"
    })
    expect(Organizations.updateOrganizationConfigTemplate).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationConfigTemplate),
      organizationId: "1", configTemplateId: "1"
    })
    expect(Switch.updateOrganizationConfigTemplateSwitchProfilePort).type.toBeCallableWith({
      ...answerOf(Switch.getOrganizationConfigTemplateSwitchProfilePort),
      organizationId: "1", configTemplateId: "1", profileId: "1", portId: "1"
    })
    // it takes ids of networks and gives networks
    expect(Organizations.updateOrganizationEarlyAccessFeaturesOptIn).type.not.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationEarlyAccessFeaturesOptIn),
      organizationId: "1", optInId: "1"
    })
    expect(Insight.updateOrganizationInsightMonitoredMediaServer).type.toBeCallableWith({
      ...answerOf(Insight.getOrganizationInsightMonitoredMediaServer),
      organizationId: "1", monitoredMediaServerId: "1"
    })
    expect(Organizations.updateOrganizationLicense).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationLicense),
      organizationId: "1", licenseId: "1"
    })
    expect(Organizations.updateOrganizationLoginSecurity).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationLoginSecurity),
      organizationId: "1"
    })
    expect(Organizations.updateOrganizationPolicyObjectsGroup).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationPolicyObjectsGroup),
      organizationId: "1", policyObjectGroupId: "1"
    })
    expect(Organizations.updateOrganizationPolicyObject).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationPolicyObject),
      organizationId: "1", policyObjectId: "1"
    })
    expect(Organizations.updateOrganizationSaml).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationSaml),
      organizationId: "1"
    })
    expect(Organizations.updateOrganizationSamlIdp).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationSamlIdp),
      organizationId: "1", idpId: "1"
    })
    expect(Organizations.updateOrganizationSamlRole).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationSamlRole),
      organizationId: "1", samlRoleId: "1"
    })
    expect(Sm.updateOrganizationSmAdminsRole).type.toBeCallableWith({
      ...answerOf(Sm.getOrganizationSmAdminsRole),
      organizationId: "1", roleId: "1"
    })
    expect(Organizations.updateOrganizationSnmp).type.toBeCallableWith({
      ...answerOf(Organizations.getOrganizationSnmp),
      organizationId: "1"
    })
  })
})
